/** What the layout works on: a page's pieces of text with their places, as a PDF reader gives them. */

/** A piece of text on one baseline. Lengths are in points; x runs to the right, y downwards from the page's top edge. */
export interface PdfItem {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
  bold: boolean;
  /** It goes on with the word before: a soft hyphen between them is not shown. */
  glued?: boolean;
}

/** A page as it is shown: upright. */
export interface PdfPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** In the order in which the page draws them. */
  items: readonly PdfItem[];
}

/** What a PDF holds. `title` as the file declares it, or "". */
export interface PdfText {
  title: string;
  pages: readonly PdfPage[];
}

/** Why a PDF is not read. `no-text`: it is made of pictures; `hidden-text`: so is a page, and its text lies unseen in it. */
export type PdfRefusal = 'broken' | 'encrypted' | 'hidden-text' | 'no-text' | 'too-large' | 'too-long' | 'too-slow';

/** A PDF that is not read. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
  constructor(
    readonly reason: PdfRefusal,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
