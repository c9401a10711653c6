import { property, rootOf } from '../dom';

/** Calls back whenever the page may lie otherwise than before: another width or height, a part opened or closed. Out: a function that ends this. */
export function onLayout(doc: Document, then: () => void): () => void {
  const view = property(doc, 'defaultView');
  const root = rootOf(doc);
  if (!view || !root) return () => {};
  const observer = new view.ResizeObserver(() => then());
  observer.observe(root);
  view.addEventListener('resize', then);
  // Of `<details>`; it does not bubble.
  view.addEventListener('toggle', then, true);
  return () => {
    observer.disconnect();
    view.removeEventListener('resize', then);
    view.removeEventListener('toggle', then, true);
  };
}
