/** Marks ranges in the page without touching its text. Reads well in light and in dark pages. */
import { all, boxOf, frameRoot, property, rootOf } from '../dom';
import { treeOf } from '../dom/controls';
import { onLayout } from './layout';
import { liesClosed } from './open';

/** A line under words. All of these can be told apart where there are no colours. */
export interface Line {
  style: 'solid' | 'dashed' | 'dotted';
  /** CSS pixels. */
  width: number;
  colour: string;
}

/** Ranges that look the same. */
export interface Mark {
  /** Name of its custom highlight. */
  name: string;
  /** Colour of the ground; the words upon it are black. */
  ground: string;
  /** The line under the words, so that not the colour alone tells one mark from another; null: none. */
  line: Line | null;
  ranges: readonly Range[];
}

/** Which marks lie there: the one quote that the reader asked for, or all quotes. Each goes away by itself. */
type Layer = 'quote' | 'quotes';

const INK = '#1b1b1b';
/** The one quote lies above the others. */
const PRIORITY: Readonly<Record<Layer, number>> = { quotes: 0, quote: 1 };

/** What a layer needs taken away, for each page. */
const undo: Readonly<Record<Layer, WeakMap<Document, () => void>>> = { quote: new WeakMap(), quotes: new WeakMap() };
const attributeOf = (layer: Layer): string => `data-candor-${layer}`;

/** Takes a layer's marks away, those of an earlier injection of this script included. */
export function clearMarks(doc: Document, layer: Layer, names: readonly string[]): void {
  undo[layer].get(doc)?.();
  undo[layer].delete(doc);
  for (const inner of documentsIn(doc)) {
    for (const left of all(inner, `[${attributeOf(layer)}]`)) Reflect.apply(property(left, 'remove'), left, []);
    const highlights = windowOf(inner, doc)?.CSS.highlights;
    for (const name of names) highlights?.delete(name);
  }
}

/**
 * In: the page, or the document of a frame in it. Out: the window with that document's highlights. To a content script
 * Firefox's view of a frame's window has those of the page around it: only the window that the frame itself sees has its own.
 */
function windowOf(inner: Document, page: Document): (Window & typeof globalThis) | null {
  const view = property(inner, 'defaultView');
  if (!view || inner === page) return view;
  return (Reflect.get(view, 'wrappedJSObject') as typeof view | undefined) ?? view;
}

/** The page and what stands in its frames, where the browser lets it look. */
function documentsIn(doc: Document): Document[] {
  const found = [doc];
  for (const at of found)
    for (const frame of all(at, 'iframe, frame')) {
      const root = frameRoot(frame);
      if (root) found.push(property(root, 'ownerDocument'));
    }
  return found;
}

/** An element of the layer: goes away with it. Not yet in the page. */
export function elementOf<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  layer: Layer,
  name: K,
): HTMLElementTagNameMap[K] {
  const element = Reflect.apply(property(doc, 'createElement'), doc, [name]) as HTMLElementTagNameMap[K];
  element.setAttribute(attributeOf(layer), '');
  return element;
}

/** Puts something of ours to the end of the page, or of a shadow tree in it. */
export function putInto(top: Node, ours: Element): void {
  Reflect.apply(property(top, 'appendChild'), top, [ours]);
}

/** Marks ranges: with custom highlights, else with boxes laid over them. The layer's former marks are taken away. */
export function mark(doc: Document, layer: Layer, marks: readonly Mark[]): void {
  clearMarks(
    doc,
    layer,
    marks.map(({ name }) => name),
  );
  if (!highlight(doc, layer, marks)) overlay(doc, layer, marks);
}

const styleOf = ({ name, ground, line }: Mark): string => {
  const under = line ? ` text-decoration: underline ${line.style} ${line.width}px ${line.colour};` : '';
  // Where the reader has chosen the colours, there is one for what is marked.
  const forced = line ? ` text-decoration: underline ${line.style} ${line.width}px MarkText;` : '';
  return [
    `::highlight(${name}) { background-color: ${ground}; color: ${INK};${under} }`,
    `@media (forced-colors: active) { ::highlight(${name}) { background-color: Mark; color: MarkText;${forced} } }`,
  ].join('\n');
};

/** The CSS Custom Highlight API. Out: whether it works here: there may be none, or the page forbids its style. */
function highlight(doc: Document, layer: Layer, marks: readonly Mark[]): boolean {
  // A highlight in a shadow tree takes its style from there, and each frame has highlights of its own.
  const trees = new Set(marks.flatMap(({ ranges }) => ranges.map((range) => treeOf(range.startContainer))));
  const pages = new Set([doc, ...marks.flatMap(({ ranges }) => ranges.map(pageOf))]);
  const styles: Element[] = [];
  try {
    for (const tree of trees) {
      const page = property(tree, 'ownerDocument');
      const style = elementOf(page ?? (tree as Document), layer, 'style');
      styles.push(style);
      style.textContent = marks.map(styleOf).join('\n');
      const top = page ? tree : rootOf(tree as Document);
      if (top) putInto(top, style);
      if (!style.sheet?.cssRules.length) throw new Error('the page forbids styles');
    }
    for (const page of pages) {
      const view = windowOf(page, doc);
      if (!view?.CSS.highlights) throw new Error('the browser has no highlights');
      for (const { name, ranges } of marks) {
        const own = ranges.filter((range) => pageOf(range) === page);
        if (!own.length && page !== doc) continue;
        const painted = new view.Highlight(...own);
        painted.priority = PRIORITY[layer];
        view.CSS.highlights.set(name, painted);
      }
    }
    undo[layer].set(doc, () => {
      for (const style of styles) style.remove();
    });
    return true;
  } catch {
    for (const style of styles) style.remove();
    return false;
  }
}

/** The document that a range lies in: the page's, or a frame's. */
export const pageOf = (range: Range): Document => property(range.startContainer, 'ownerDocument') as Document;

/** Boxes over the ranges' lines that let everything through; placed anew when the page lies otherwise. */
function overlay(doc: Document, layer: Layer, marks: readonly Mark[]): void {
  const root = rootOf(doc);
  if (!root) return;
  const sheet = elementOf(doc, layer, 'div');
  sheet.setAttribute('aria-hidden', 'true');
  style(sheet, { position: 'absolute', left: '0', top: '0', width: '0', height: '0', 'pointer-events': 'none' });
  style(sheet, { 'z-index': '2147483646', 'mix-blend-mode': 'multiply' });
  const place = (): void => {
    sheet.replaceChildren();
    const origin = sheet.getBoundingClientRect();
    for (const { ground, line, ranges } of marks)
      for (const { left, top, width, height } of ranges.flatMap((range) => linesOf(range))) {
        const box = elementOf(doc, layer, 'div');
        style(box, { position: 'absolute', background: ground, 'pointer-events': 'none', 'box-sizing': 'border-box' });
        style(box, { left: `${left - origin.left}px`, top: `${top - origin.top}px` });
        style(box, { width: `${width}px`, height: `${height}px` });
        if (line) style(box, { 'border-bottom': `${line.width}px ${line.style} ${line.colour}` });
        sheet.append(box);
      }
  };
  putInto(root, sheet);
  place();
  const end = onLayout(doc, place);
  undo[layer].set(doc, () => {
    end();
    sheet.remove();
  });
}

/** Where a range's lines stand in the page's window. Browsers tell that also of lines that are not shown. */
function linesOf(range: Range): { left: number; top: number; width: number; height: number }[] {
  const doc = pageOf(range);
  if (liesClosed(range, doc)) return [];
  let [x, y] = [0, 0];
  for (let view = property(doc, 'defaultView'); view?.frameElement; view = view.parent as typeof view) {
    const { left, top } = boxOf(view.frameElement);
    x += left + property(view.frameElement, 'clientLeft');
    y += top + property(view.frameElement, 'clientTop');
  }
  return Array.from(range.getClientRects(), ({ left, top, width, height }) => ({
    left: left + x,
    top: top + y,
    width,
    height,
  }));
}

/** Property by property: a page's policy may forbid style attributes, but not these. */
export function style(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
