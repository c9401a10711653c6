/** What a page declares to be its language (`lang`), as a BCP 47 primary tag, or "und". */
export function declaredLanguage(declared: string | null): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? 'und';
}
