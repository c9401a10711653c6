/** Elements that a page can only style alike: asking a browser for computed styles is what takes the most time. */
import { attribute, attributeNames, nameOf, parentOf } from './index';

/** Attributes of which the values are compared, or which no page styles by. Any other makes an element one of a kind. */
const COMPARED = ['class', 'style'];
const IGNORED = new Set(['href', 'target', 'rel', 'colspan', 'rowspan']);

/** Gives elements numbers: the same where their name, class and style and those of all that is around them are the same. */
export class Signatures {
  private readonly numbers = new Map<Element, number>();
  private readonly known = new Map<string, number>();
  private next = 1;

  of(element: Element): number {
    const path: Element[] = [];
    let number = 0;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const known = this.numbers.get(at);
      if (known !== undefined) {
        number = known;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      number = this.within(at, number);
      this.numbers.set(at, number);
    }
    return number;
  }

  private within(element: Element, around: number): number {
    const names = attributeNames(element).filter((name) => !IGNORED.has(name));
    if (names.some((name) => !COMPARED.includes(name))) return this.next++;
    const values = names.map((name) => `${name}=${attribute(element, name)}`).join(' ');
    const key = `${around} ${nameOf(element)} ${values}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.next);
    return this.next++;
  }
}

/** Asks once for all elements of one look. */
export class ByLook<T> {
  private readonly found = new Map<number, T>();

  constructor(private readonly signatures: Signatures) {}

  of(element: Element, ask: () => T): T {
    const signature = this.signatures.of(element);
    const known = this.found.get(signature);
    if (known !== undefined) return known;
    const asked = ask();
    this.found.set(signature, asked);
    return asked;
  }
}
