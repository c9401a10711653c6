/** How the formats for people write their parts. */

/** How a format writes its parts. Everything that comes from the page passes through `escape`. */
export interface Writing {
  escape(text: string): string;
  title(text: string): string;
  heading(text: string): string;
  group(text: string): string;
  item(label: string, sentence: string): string;
  quote(text: string): string;
}

export const TEXT: Writing = {
  escape: (text) => text,
  title: (text) => `${text}\n${'='.repeat(Math.min(text.length, 72))}`,
  heading: (text) => `\n${text}\n${'-'.repeat(Math.min(text.length, 72))}`,
  group: (text) => `\n${text}`,
  item: (label, sentence) => `* ${label}: ${sentence}`,
  quote: (text) => `    “${text}”`,
};

export const MARKDOWN: Writing = {
  // No character that Markdown or its HTML gives a meaning; no beginning that opens a block.
  escape: (text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]<>&]/g, '\\$&')
      .replace(/^(\d*)([.)#+~=-])/, '$1\\$2'),
  title: (text) => `# ${text}`,
  heading: (text) => `\n## ${text}\n`,
  group: (text) => `\n### ${text}\n`,
  item: (label, sentence) => `- **${label}**: ${sentence}`,
  quote: (text) => `  - “${text}”`,
};
