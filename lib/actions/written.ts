/** Addresses that a text only writes out. */
import { isMailAddress } from '../links/site';

/** Mail addresses; a list of a Git forge begins with "~owner/". Cut to size by `mailOf`. */
const MAIL =
  /(?<![a-z0-9._+%-])(?:~[a-z0-9._-]{1,40}\/)?[a-z0-9._+\u2010-\u2013-]{1,64}@[a-z0-9.\u2010-\u2013-]{3,253}/gi;
/** Web addresses, with what a broken line may have cut off after a hyphen. */
const WEB =
  /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|\\^`→\u200b-\u200d\u2060]{3,300}(?:(?<=-) [\w-]{1,60}\/[\w/.-]{1,200})?/gi;
/** What belongs to the sentence, not to the address. */
const AROUND = /^[._+-]{1,20}|[.,;:!?*_’”-]{1,20}$/g;

/** An address that a text writes out. */
export interface Written {
  /** As the text has it. */
  words: string;
  /** What it names: "mailto:" and the address, or a web address, perhaps without its protocol. */
  names: string;
  /** Where in the text, in UTF-16 code units. */
  at: number;
}

/** In: a text. Out: the mail and web addresses that it writes out. */
export function addressesIn(text: string): Written[] {
  const found: Written[] = [];
  if (text.includes('@'))
    for (const { 0: match, index } of text.matchAll(MAIL)) {
      const words = withoutSentence(match.replace(AROUND, ''));
      found.push({ words, names: `mailto:${words}`, at: text.indexOf(words, index) });
    }
  if (/https?:|www\./i.test(text))
    for (const { 0: match, index } of text.matchAll(WEB)) {
      const words = match.replace(AROUND, '');
      const whole = words.replace(' ', '');
      if (!whole.includes('@'))
        found.push({ words, names: /^http/i.test(whole) ? whole : `https://${whole}`, at: index });
    }
  return found;
}

/** A mail address without the sentence that follows its stop: "to us@shop.example.Please". */
function withoutSentence(words: string): string {
  const [, shorter] = /^(.{1,320}\.[a-z]{2,7})\.[A-Z][a-z]{1,20}$/.exec(words) ?? [];
  return shorter !== undefined && isMailAddress(shorter) ? shorter : words;
}
