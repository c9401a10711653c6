/** What voices are told of a page that changes, and where the focus goes once what was pressed is gone. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Spoken {
  /** For the element that holds it all. */
  root: RefObject<HTMLElement | null>;
  /** What the status line says; it has to be there before its words are. */
  said: string;
  /** Wraps what the reader does here: what takes the place of the pressed button gets its focus. */
  byReader: <Given extends unknown[]>(does: (...given: Given) => void) => (...given: Given) => void;
}

/**
 * In: what is to be said first, "" for nothing; which element names what is shown. Out: a status line that says its words
 * when it changes by itself. After the reader's own doing the focus goes to it instead, unless it stands elsewhere by then.
 */
export function useSpoken(news: string, names = 'h1'): Spoken {
  const root = useRef<HTMLElement>(null);
  const hasActed = useRef(false);
  const before = useRef<{ named: Element; words: string } | null>(null);
  const [said, say] = useState('');
  useLayoutEffect(() => {
    const named = root.current?.querySelector<HTMLElement>(names);
    if (!named) return;
    const words = [news, named.textContent ?? ''].filter(Boolean).join(' ');
    if (named === before.current?.named && words === before.current.words) return;
    before.current = { named, words };
    if (hasActed.current && isLost(named.ownerDocument)) {
      named.tabIndex = -1;
      named.focus();
      say('');
    } else say(words);
    // What the reader did has come to its end; what changes from now on changes by itself.
    if (!named.closest('.loading')) hasActed.current = false;
  });
  const byReader: Spoken['byReader'] =
    (does) =>
    (...given) => {
      hasActed.current = true;
      does(...given);
    };
  return { root, said, byReader };
}

/** Has the focus fallen to the page, as it does when the element that has it is taken away? */
const isLost = ({ activeElement, body }: Document): boolean => !activeElement || activeElement === body;
