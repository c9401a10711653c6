/** How the formats for people write their parts. */

/** How a format writes its parts. Everything that comes from the page passes through `escape`. */
export interface Writing {
  escape(text: string): string;
  /** Where the text came from: an address, or a path. */
  address(text: string): string;
  title(text: string): string;
  heading(text: string): string;
  group(text: string): string;
  item(label: string, sentence: string): string;
  quote(text: string): string;
}

/** In: what stands before a sentence. Out: what parts them: a question has its mark already. */
export const markAfter = (label: string): string => (label.endsWith('?') ? '' : ':');

export const TEXT: Writing = {
  escape: (text) => text,
  address: (text) => text,
  title: (text) => `${text}\n${'='.repeat(Math.min(text.length, 72))}`,
  heading: (text) => `\n${text}\n${'-'.repeat(Math.min(text.length, 72))}`,
  group: (text) => `\n${text}`,
  item: (label, sentence) => `* ${label}${markAfter(label)} ${sentence}`,
  quote: (text) => `    “${text}”`,
};

/** In: any text. Out: the same without a character that Markdown or its HTML gives a meaning, or a beginning that opens a block. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^(\d*)([.)#+~=-])/, '$1\\$2');

export const MARKDOWN: Writing = {
  escape: escapeMarkdown,
  // In angle brackets an address is nothing but itself; a path is no link.
  address: (text) => (/^https?:\/\/[^\s<>]+$/i.test(text) ? `<${text}>` : escapeMarkdown(text)),
  title: (text) => `# ${text}`,
  heading: (text) => `\n## ${text}\n`,
  group: (text) => `\n### ${text}\n`,
  item: (label, sentence) => `- **${label}**${markAfter(label)} ${sentence}`,
  quote: (text) => `  - “${text}”`,
};
