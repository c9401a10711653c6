/** The words of a text in Markdown, addresses of links left out: what labels count in, and what quotes are compared by. */
export function wordsOf(markdown: string): string[] {
  return (
    markdown
      .replace(/\]\([^)]*\)/g, ']')
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[’‘]/g, "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}
