/** Hands words and files to the reader. */

/** Puts words on the clipboard. Out: whether the browser let us. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** Offers words as a file. */
export function save(name: string, words: string, type: string): void {
  const address = URL.createObjectURL(new Blob([words], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
