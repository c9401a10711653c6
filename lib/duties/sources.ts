/** In: an article as `DUTIES` has it, in table.ts. Out: what it stands in: the GDPR, the CCPA, or the regulations under the CCPA. */
export function sourceOf(article: string): 'gdpr' | 'ccpa' | 'ccpa-regulations' {
  if (article.startsWith('Art.')) return 'gdpr';
  return article.startsWith('§ 1798') ? 'ccpa' : 'ccpa-regulations';
}
