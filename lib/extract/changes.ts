/** What happens to a page while it is read in steps: what is read of two states of it is the text of neither. */
import { property } from '../dom';
import { changesNothing } from './harmless';

export interface Changes {
  /** Begins anew: what has happened so far counts no more. */
  begin(): void;
  /** Looks also after a tree within the page that is read: a shadow tree, or a frame's. */
  watch(root: Node): void;
  /** Has anything happened since the beginning that may change what is read? */
  happened(): boolean;
  /** Has more than attributes of what holds hardly any text, which an animation may write all the time? */
  moreThanAnimation(): boolean;
  /** Resolves when the page has come to rest, or does not; at once where nobody sees it. Never rejects. */
  rest(): Promise<void>;
  end(): void;
}

const ALL: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributes: true,
  attributeOldValue: true,
};
const EVENTS = ['scroll', 'resize'] as const;
const LISTENING = { capture: true, passive: true };

/** A page to which nothing happens for so long, in milliseconds, has come to rest. */
const AT_REST = 60;
/** After so many milliseconds it is not waited for any more. */
const LONGEST_REST = 300;

/** So much text, in UTF-16 code units, all that an animation moves holds at most: a line. */
const LINE = 120;
/** What is noted in an element for others to read, as a clock does, and seldom asked for by a style. */
const NOTED = /^(?:data|aria)-/;

/** Looks after a page that is shown: its nodes, and where it is scrolled to, which says what is out of sight. */
export function watchChanges(doc: Document): Changes {
  let something = false;
  let more = false;
  /** The elements of which attributes have changed, with those; how much text they hold; and those of the time before. */
  let moved = new Map<Node, Set<string>>();
  let text = 0;
  let movedBefore = moved;
  let [x, y] = [scrollX, scrollY];
  const note = (): void => {
    something = true;
    more = true;
  };
  const isMore = ({ type, target, attributeName }: MutationRecord): boolean => {
    const name = attributeName ?? '';
    if (type !== 'attributes') return true;
    const names = moved.get(target) ?? new Set();
    const isNew = names.size === 0;
    moved.set(target, names.add(name));
    // What is noted now and was noted before is a clock; what is noted once may open a panel.
    if (NOTED.test(name) && movedBefore.get(target)?.has(name)) return false;
    // What was written in its style may bring its text in sight or out of it.
    if (isNew) text += property(target, 'textContent')?.trim().length ?? 0;
    return text > LINE;
  };
  const take = (records: readonly MutationRecord[]): void => {
    try {
      const changed = records.filter((one) => !changesNothing(one));
      something ||= changed.length > 0;
      more ||= changed.some(isMore);
    } catch {
      // Of a frame that is gone nothing can be asked.
      note();
    }
  };
  const observer = new MutationObserver(take);
  observer.observe(doc, ALL);
  for (const name of EVENTS) addEventListener(name, note, LISTENING);
  const within: (() => void)[] = [];

  const begin = (): void => {
    observer.takeRecords();
    something = false;
    more = false;
    movedBefore = moved;
    moved = new Map();
    text = 0;
    [x, y] = [scrollX, scrollY];
  };
  const isScrolled = (): boolean => x !== scrollX || y !== scrollY;
  const happened = (): boolean => {
    if (!something) take(observer.takeRecords());
    return something || isScrolled();
  };
  const moreThanAnimation = (): boolean => {
    if (!more) take(observer.takeRecords());
    return more || isScrolled();
  };
  return {
    begin,
    happened,
    moreThanAnimation,
    watch(root) {
      observer.observe(root, ALL);
      within.push(listenWithin(root, note));
    },
    async rest() {
      const last = performance.now() + LONGEST_REST;
      // Where nobody sees the page, a timer may take a minute.
      while (performance.now() < last && property(doc, 'visibilityState') === 'visible') {
        begin();
        await new Promise((resolve) => setTimeout(resolve, AT_REST));
        if (!happened()) return;
      }
    },
    end() {
      observer.disconnect();
      for (const name of EVENTS) removeEventListener(name, note, LISTENING);
      for (const endWithin of within) endWithin();
    },
  };
}

/** What is scrolled in a shadow tree or a frame is told to nobody outside. Out: a function that ends this. */
function listenWithin(root: Node, note: () => void): () => void {
  const doc = property(root, 'ownerDocument');
  const view = doc && property(doc, 'defaultView');
  for (const name of EVENTS) {
    Reflect.apply(property(root, 'addEventListener'), root, [name, note, LISTENING]);
    view?.addEventListener(name, note, LISTENING);
  }
  return () => {
    try {
      for (const name of EVENTS) {
        Reflect.apply(property(root, 'removeEventListener'), root, [name, note, LISTENING]);
        view?.removeEventListener(name, note, LISTENING);
      }
    } catch {
      // A frame that is gone may not be asked, and tells nothing any more.
    }
  };
}
