/** What can be graded. */

/** What the policy is given as; bytes are decoded by what they declare. */
export type Given =
  | { html: string | Uint8Array }
  | { markdown: string | Uint8Array }
  | { text: string | Uint8Array }
  | { pdf: Uint8Array };

/** One policy to grade: its page, its text (Markdown or plain) or its PDF. */
export type GradeInput = Given & {
  /** The address of the page. It helps to tell what the page is and where its links lead; nothing is fetched from it. */
  url?: string;
  /** What to call a text that has no title of its own. */
  name?: string;
};
