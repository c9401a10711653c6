import { dropInvisible } from '../invisible';

/** Lower case, accents off (they vary between writers and addresses), nothing invisible, single spaces. */
export function foldName(text: string): string {
  return dropInvisible(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\s_\-–—’'+]+/g, ' ')
    .trim();
}
