/**
 * Reads a PDF's pieces of text with pdf.js. Large: only the reader page's worker and the command line import it. Asks
 * for nothing from anywhere, runs nothing that the PDF brings along, and looks at no picture.
 */
import { getDocument } from 'unpdf/pdfjs';
import { PDF_LIMITS, type PdfItem, type PdfPage, type PdfText, UnreadablePdf } from './page';
import { glyphsOf } from './painted';
import { seenParts } from './seen';

/** Letters that a PDF of pictures may have all the same: stamps, page numbers. Per page. */
const FEW_LETTERS = 40;

/** How the names of bold fonts end or go on. */
const BOLD = /bold|black|heavy|demi(?!light)|(?:^|[+-])(?:CMBX|SFBX|LMRomanBX|LMSansBX|CMSSBX)|-Medi|-Bd\b|,B\b/i;

interface PdfLimits {
  /** Milliseconds for all of it. */
  patience?: number;
}

/**
 * In: a PDF's bytes (they are used up). Out: its text.
 * @throws {UnreadablePdf}
 */
export async function readPdf(bytes: Uint8Array, { patience = PDF_LIMITS.patience }: PdfLimits = {}): Promise<PdfText> {
  if (bytes.length > PDF_LIMITS.bytes) throw new UnreadablePdf('too-large');
  const end = performance.now() + patience;
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // No picture is decoded.
    maxImageSize: 1,
    stopAtErrors: false,
    fontExtraProperties: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > PDF_LIMITS.pages) throw new UnreadablePdf('too-long');
    const layers = await document.getOptionalContentConfig();
    const layer = (properties: unknown): boolean => Boolean(layers.isVisible(properties));
    const pages: PdfPage[] = [];
    let items = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(document, number, layer);
      items += page.items.length;
      pages.push(page);
      if (items > PDF_LIMITS.items) throw new UnreadablePdf('too-long');
      if (performance.now() > end) throw new UnreadablePdf('too-slow');
    }
    if (lettersIn(pages) < FEW_LETTERS * Math.max(1, pages.length)) throw new UnreadablePdf('no-text');
    return { title: await declaredTitle(document), pages };
  } catch (error) {
    throw error instanceof UnreadablePdf ? error : new UnreadablePdf(reasonOf(error), { cause: error });
  } finally {
    await task.destroy();
  }
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

const reasonOf = (error: unknown): 'broken' | 'encrypted' =>
  error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken';

const lettersIn = (pages: readonly PdfPage[]): number =>
  pages.reduce(
    (sum, { items }) => sum + items.reduce((letters, { text }) => letters + text.replace(/\s/g, '').length, 0),
    0,
  );

async function declaredTitle(document: Document): Promise<string> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title: unknown = Reflect.get(info, 'Title');
  return typeof title === 'string' ? title : '';
}

async function readPage(document: Document, number: number, layer: (properties: unknown) => boolean): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // By this the names of the fonts are told as well.
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const glyphs = glyphsOf(operators, {
    view: [left, bottom, right, top],
    layer,
    font: (name) => metricsOf(page, name),
  });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const { items, hidden } = seenParts(content.items, glyphs);
  if (isPictureOf(hidden, items)) throw new UnreadablePdf('hidden-text');
  const fonts = new Map<string, boolean>();
  const placed: (PdfItem & { turn: number })[] = [];
  let glued = false;
  items.forEach((item, i) => {
    if (!('str' in item)) {
      // A span with nothing in it holds a soft hyphen that is not shown.
      const before = items[i - 1];
      if (item.type === 'endMarkedContent') glued = before !== undefined && 'tag' in before && before.tag === 'Span';
      return;
    }
    if (item.str === '') return;
    if (!fonts.has(item.fontName)) fonts.set(item.fontName, isBold(page, item.fontName));
    const text = glued ? item.str.trimStart() : item.str;
    placed.push({
      ...place(item, transform),
      text,
      bold: fonts.get(item.fontName) ?? false,
      ...(glued ? { glued } : {}),
    });
    glued = false;
  });
  page.cleanup();
  return upright({ number, width, height, items: placed });
}

/** From so many letters on that nobody sees, a page may be a scan with what a program believes to have read in it. */
const MANY_HIDDEN = 120;

/**
 * Whether a page shows a picture of text, and holds the text unseen. It is not taken in the picture's place: nobody could
 * tell whether it says the same. And without the page the grade would be that of another text.
 */
function isPictureOf(hidden: number, items: readonly object[]): boolean {
  const seen = items.reduce((sum, item) => sum + ('str' in item ? String(item.str).replace(/\s/g, '').length : 0), 0);
  return hidden >= MANY_HIDDEN && hidden > 2 * seen;
}

function metricsOf(page: Page, name: string): { unit: number; vertical: boolean } {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  const matrix: unknown = Reflect.get(Object(font), 'fontMatrix');
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : null;
  return {
    unit: typeof unit === 'number' && unit !== 0 ? unit : 0.001,
    vertical: Reflect.get(Object(font), 'vertical') === true,
  };
}

function isBold(page: Page, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const name: unknown = Reflect.get(Object(page.commonObjs.get(font)), 'name');
  return typeof name === 'string' && BOLD.test(name);
}

/** Where a piece stands as the page is shown, and by how many quarters its text is turned to the right. */
function place(
  item: { transform: number[]; width: number },
  view: readonly number[],
): Pick<PdfItem, 'x' | 'y' | 'width' | 'size'> & { turn: number } {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const right = { x: va * a + vc * b, y: vb * a + vd * b };
  const up = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const turn = Math.round(Math.atan2(right.y, right.x) / (Math.PI / 2));
  const slanted = Math.abs(Math.atan2(right.y, right.x) - turn * (Math.PI / 2)) > 0.1;
  return {
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width: item.width,
    size: up,
    turn: slanted ? Number.NaN : (turn + 4) % 4,
  };
}

/** Turns a page as most of its text is turned; what stands across or aslant (a watermark) is left out. */
function upright(page: Omit<PdfPage, 'items'> & { items: readonly (PdfItem & { turn: number })[] }): PdfPage {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of page.items) letters[turn] = (letters[turn] ?? 0) + text.length;
  const most = letters.indexOf(Math.max(...letters.slice(0, 4)));
  const { number, width, height } = page;
  const items = page.items.flatMap(({ turn, x, y, ...rest }) => {
    if (turn !== most) return [];
    if (most === 1) return [{ ...rest, x: y, y: width - x }];
    if (most === 2) return [{ ...rest, x: width - x, y: height - y }];
    return [most === 3 ? { ...rest, x: height - y, y: x } : { ...rest, x, y }];
  });
  return most % 2 ? { number, width: height, height: width, items } : { number, width, height, items };
}
