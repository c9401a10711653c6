/** What the layout works on: a page's pieces of text with their places, as a PDF reader gives them. And what is not read. */
import type { PdfRefusal } from '../../values';

/** What is read of a PDF at most. The catalogue says the first two in words. */
export const PDF_LIMITS = {
  /** The policies of the largest firms have two million. */
  bytes: 20_000_000,
  /** More than any policy has. */
  pages: 300,
  /** Pieces of text on all pages together; a page has about a hundred. */
  items: 300_000,
  /** Milliseconds for fetching it, and for reading it. */
  patience: 60_000,
} as const;

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
