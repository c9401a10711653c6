/** Marks a range in the page without touching its text. Reads well in light and in dark pages. */
import { all, property, rootOf } from '../dom';

const NAME = 'candor-quote';
const COLOUR = '#ffd84d';
const STYLE = `::highlight(${NAME}) { background-color: ${COLOUR}; color: #1b1b1b; }`;

/** What the last mark needs taken away, for each page. */
const marks = new WeakMap<Document, () => void>();

/** Takes the page's mark away, one of an earlier injection of this script included. */
export function clearMark(doc: Document): void {
  marks.get(doc)?.();
  marks.delete(doc);
  for (const left of all(doc, `[data-${NAME}]`)) left.remove();
  const view = property(doc, 'defaultView');
  view?.CSS.highlights?.delete(NAME);
}

/** Marks the range: with a custom highlight, else with boxes laid over it. A former mark is taken away. */
export function markRange(doc: Document, range: Range): void {
  clearMark(doc);
  if (!highlight(doc, range)) overlay(doc, range);
}

/** The CSS Custom Highlight API. Out: whether it works here: there may be none, or the page forbids its style. */
function highlight(doc: Document, range: Range): boolean {
  const view = property(doc, 'defaultView');
  const root = rootOf(doc);
  if (!view || !root || !view.CSS.highlights) return false;
  // A highlight in a shadow tree takes its style from there.
  const tree = range.startContainer.getRootNode();
  const style = property(doc, 'createElement').call(doc, 'style') as HTMLStyleElement;
  style.setAttribute(`data-${NAME}`, '');
  style.textContent = STYLE;
  try {
    (tree === doc ? root : tree).appendChild(style);
    if (!style.sheet?.cssRules.length) throw new Error('the page forbids styles');
    view.CSS.highlights.set(NAME, new view.Highlight(range));
    marks.set(doc, () => style.remove());
    return true;
  } catch {
    style.remove();
    return false;
  }
}

/** Boxes over the range's lines that let everything through; placed anew when the window changes its size. */
function overlay(doc: Document, range: Range): void {
  const view = property(doc, 'defaultView');
  const root = rootOf(doc);
  if (!view || !root) return;
  const layer = property(doc, 'createElement').call(doc, 'div');
  layer.setAttribute(`data-${NAME}`, '');
  layer.setAttribute('aria-hidden', 'true');
  set(layer, { position: 'absolute', left: '0', top: '0', width: '0', height: '0', 'pointer-events': 'none' });
  set(layer, { 'z-index': '2147483647', 'mix-blend-mode': 'multiply' });
  const place = (): void => {
    layer.replaceChildren();
    const origin = layer.getBoundingClientRect();
    for (const line of Array.from(range.getClientRects())) {
      const box = property(doc, 'createElement').call(doc, 'div');
      set(box, { position: 'absolute', background: COLOUR, 'pointer-events': 'none' });
      set(box, { left: `${line.left - origin.left}px`, top: `${line.top - origin.top}px` });
      set(box, { width: `${line.width}px`, height: `${line.height}px` });
      layer.append(box);
    }
  };
  root.append(layer);
  place();
  view.addEventListener('resize', place);
  marks.set(doc, () => {
    view.removeEventListener('resize', place);
    layer.remove();
  });
}

/** Property by property: a page's policy may forbid style attributes, but not these. */
function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
