/** What a page calls itself: its first headings before its title before its address. */
import { all, closest, contains, property } from '../dom';
import { foldName } from './fold-name';
import { DOCUMENT, type Name, type Named, nameIn, opensAsPolicy } from './names';
import { OPENING_LENGTH } from './one-policy';
import { lastParts, textOf } from './parts';
import { sampleAll, type Tree } from './sample';

/** Where a page has no heading, so many of its first characters may be one. */
const NAME_LENGTH = 30;

export interface Called {
  kind: Name | null;
  /** What was found is the document's name and little else. */
  whole: boolean;
  /** The policy shares its page, and its name, with another document. */
  shared: boolean;
  /** How many of title, heading and address say so, 0 to 3. */
  sources: number;
  /** Where the policy begins, and where the next document does, when it is a part of its page. */
  from: Element | null;
  until: Element | null;
  /** There is hardly anything on the page. */
  empty: boolean;
}

/** In: a page and its address; the trees that it is made of; what lies over it and names nothing. */
export function calledBy(
  doc: Document,
  address: string,
  trees: readonly Tree[],
  without: ReadonlySet<Element> = new Set(),
): Called {
  const layers = [...without];
  const headings = trees
    .flatMap((tree) => all(tree, 'h1,h2,h3'))
    .filter((heading) => !layers.some((layer) => contains(layer, heading)))
    .slice(0, 80);
  const tops = headings.filter(isTop).slice(0, 3);
  const firsts = tops.length ? tops : headings.filter((one) => !isNumbered(one)).slice(0, 2);
  const heading = firstName(firsts.map(textOf));
  const title = titleName(textOf(all(doc, 'head>title')[0]), tops[0] ? textOf(tops[0]) : '');
  const path = firstName(lastParts(address));
  const found = [heading, title, path].filter((name) => name !== null);
  const called: Called = {
    kind: null,
    whole: false,
    shared: false,
    sources: 1,
    from: null,
    until: null,
    empty: false,
  };

  /** The policy as a part of its page; of several documents one after another, none is a part of another. */
  const section = (beside?: Element): Called | null => {
    const isBesideAnother = (candidate: Element): boolean =>
      headings.some((other) => levelOf(other) === levelOf(candidate) && isOther(other));
    const from = headings.find(
      (candidate) =>
        isPolicy(textOf(candidate)) &&
        !isNumbered(candidate) &&
        !closest(candidate, 'nav,aside,footer,form') &&
        (!beside || levelOf(candidate) === levelOf(beside)) &&
        (DOCUMENT.test(foldName(textOf(candidate))) || isBesideAnother(candidate)),
    );
    const next = (candidate: Element): boolean => levelOf(candidate) === levelOf(from) && isOther(candidate);
    const until = from && headings.slice(headings.indexOf(from)).find(next);
    return from ? { ...called, kind: 'privacy-policy', whole: true, from, until: until ?? null } : null;
  };

  // A document of another kind says so itself; privacy in its title or address is then the section it stands in.
  const whole = found.find((name) => name.whole);
  const first = whole ?? found[0];
  if (first) {
    const { kind } = first;
    const shared = found.some((name) => name.shared);
    const own = { ...called, kind, shared, whole: Boolean(whole) || shared };
    const beside =
      first === heading && kind !== 'privacy-policy' ? firsts.find((one) => nameIn(textOf(one))) : undefined;
    const part = shared || beside ? section(shared ? undefined : beside) : null;
    return part ? { ...part, shared: true } : { ...own, sources: found.filter((name) => name.kind === kind).length };
  }
  const part = section();
  if (part || tops.length) return part ?? called;
  const opening = sampleAll(trees, { without }, OPENING_LENGTH).text;
  return {
    ...called,
    kind: opensAsPolicy(opening) ? 'privacy-policy' : null,
    whole: isPolicy(opening.slice(0, NAME_LENGTH)),
    empty: opening.length < OPENING_LENGTH,
  };
}

const levelOf = (heading: Element | undefined): string | undefined => heading && property(heading, 'localName');
/** "12. Privacy policy" is a clause of a document. */
const isNumbered = (heading: Element): boolean => /^\W*(?:section |article )?\d/i.test(textOf(heading));
const isTop = (heading: Element): boolean => levelOf(heading) === 'h1';
const isPolicy = (text: string): boolean => {
  const name = nameIn(text);
  return name?.kind === 'privacy-policy' && name.whole;
};
/** Is it the name of another document? Cookies have their section in most policies. */
const isOther = (heading: Element): boolean => /terms|legal/.test(nameIn(textOf(heading))?.kind ?? '');

function firstName(texts: string[]): Named | null {
  const names = texts.map(nameIn).filter((name) => name !== null);
  return names.find((name) => name.whole) ?? names[0] ?? null;
}

/** A title's segments; where it begins with the heading, the rest is the site's name. */
function titleName(title: string, heading: string): Named | null {
  if (heading && title.startsWith(heading) && !/^\s*\p{L}/u.test(title.slice(heading.length))) return nameIn(heading);
  return firstName(title.split(/\s[|–—·•:»\\/-]+\s|[|｜]|: /));
}
