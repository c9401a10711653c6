/** One line of text, or one cell's part of a table's row. */
export interface Line {
  text: string;
  page: number;
  x: number;
  right: number;
  /** Of the baseline. */
  y: number;
  /** Of the font that most of it is in, in points. */
  size: number;
  /** All of it is bold. */
  bold: boolean;
  /** It begins in bold, whatever follows. */
  boldStart: boolean;
}
