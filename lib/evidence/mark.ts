/** Marks ranges in the page without touching its text. Reads well in light and in dark pages. */
import { all, property, rootOf } from '../dom';
import { onLayout } from './layout';
import { liesClosed } from './open';

/** Ranges that look the same. */
export interface Mark {
  /** Name of its custom highlight. */
  name: string;
  /** Colour of the ground; the words upon it are black. */
  ground: string;
  /** The line under the words, so that not the colour alone tells one mark from another; null: none. */
  line: string | null;
  ranges: readonly Range[];
}

/** Which marks lie there: the one quote that the reader asked for, or all quotes. Each goes away by itself. */
export type Layer = 'quote' | 'quotes';

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
  for (const left of all(doc, `[${attributeOf(layer)}]`)) left.remove();
  const highlights = property(doc, 'defaultView')?.CSS.highlights;
  for (const name of names) highlights?.delete(name);
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

/** Marks ranges: with custom highlights, else with boxes laid over them. The layer's former marks are taken away. */
export function mark(doc: Document, layer: Layer, marks: readonly Mark[]): void {
  clearMarks(
    doc,
    layer,
    marks.map(({ name }) => name),
  );
  if (!highlight(doc, layer, marks)) overlay(doc, layer, marks);
}

const styleOf = ({ name, ground, line }: Mark): string =>
  `::highlight(${name}) { background-color: ${ground}; color: ${INK};${line ? ` text-decoration: ${line};` : ''} }`;

/** The CSS Custom Highlight API. Out: whether it works here: there may be none, or the page forbids its style. */
function highlight(doc: Document, layer: Layer, marks: readonly Mark[]): boolean {
  const view = property(doc, 'defaultView');
  const root = rootOf(doc);
  if (!view || !root || !view.CSS.highlights) return false;
  // A highlight in a shadow tree takes its style from there.
  const trees = new Set(marks.flatMap(({ ranges }) => ranges.map((range) => range.startContainer.getRootNode())));
  const styles: Element[] = [];
  try {
    for (const tree of trees) {
      const style = elementOf(doc, layer, 'style');
      styles.push(style);
      style.textContent = marks.map(styleOf).join('\n');
      (tree === doc ? root : tree).appendChild(style);
      if (!style.sheet?.cssRules.length) throw new Error('the page forbids styles');
    }
    for (const { name, ranges } of marks) {
      const painted = new view.Highlight(...ranges);
      painted.priority = PRIORITY[layer];
      view.CSS.highlights.set(name, painted);
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
    for (const { ground, ranges } of marks)
      for (const line of ranges.flatMap((range) => linesOf(range, doc))) {
        const box = elementOf(doc, layer, 'div');
        style(box, { position: 'absolute', background: ground, 'pointer-events': 'none' });
        style(box, { left: `${line.left - origin.left}px`, top: `${line.top - origin.top}px` });
        style(box, { width: `${line.width}px`, height: `${line.height}px` });
        sheet.append(box);
      }
  };
  root.append(sheet);
  place();
  const end = onLayout(doc, place);
  undo[layer].set(doc, () => {
    end();
    sheet.remove();
  });
}

/** Where a range's lines stand. Browsers tell that also of lines that are not shown. */
const linesOf = (range: Range, doc: Document): DOMRect[] =>
  liesClosed(range, doc) ? [] : Array.from(range.getClientRects());

/** Property by property: a page's policy may forbid style attributes, but not these. */
export function style(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
