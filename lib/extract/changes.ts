/** What happens to a page while it is read in steps: what is read of two states of it is the text of neither. */

export interface Changes {
  /** Looks also after a tree within the page that is read: a shadow tree, or a frame's. */
  watch(root: Node): void;
  /** Has anything happened since the beginning? */
  happened(): boolean;
  end(): void;
}

const ALL: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };
const EVENTS = ['scroll', 'resize'] as const;

/** Looks after a page that is shown: its nodes, and where it is scrolled to, which says what is out of sight. */
export function watchChanges(doc: Document): Changes {
  let happened = false;
  const note = (): void => {
    happened = true;
  };
  const observer = new MutationObserver(note);
  observer.observe(doc, ALL);
  const options = { capture: true, passive: true };
  for (const name of EVENTS) addEventListener(name, note, options);
  const [x, y] = [scrollX, scrollY];
  return {
    watch: (root) => observer.observe(root, ALL),
    happened: () => happened || observer.takeRecords().length > 0 || x !== scrollX || y !== scrollY,
    end: () => {
      observer.disconnect();
      for (const name of EVENTS) removeEventListener(name, note, options);
    },
  };
}
