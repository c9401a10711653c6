/** Pages of which attributes change all the time while they are read. */
import { describe, expect, it } from 'vitest';
import { of, otherText, page, readMoving, readWhile, unseen } from './live-page.testing';

/** As many as reading the page takes where nothing happens. */
const STEPS = readWhile(page(), -1, () => {}).steps;

describe('a page whose attributes alone change at every pause', () => {
  /** In: what else happens before each step, and the changes that are told of beside those of attributes. */
  function readRestless(doc: Document, happens: (step: number) => void = () => {}, more = () => false) {
    const changes = { ...unseen(), happened: () => true, moreThanAnimation: more };
    const does = (step: number): boolean => {
      happens(step);
      return false;
    };
    return readMoving(doc, does, undefined, changes);
  }

  it('and shows the same text all the time: read in steps in the end, each word of it', () => {
    const doc = page();
    const { read, steps } = readRestless(doc);
    expect(read).toEqual(of(doc));
    expect(steps).toBeGreaterThanOrEqual(STEPS);
  });

  it('which is another text at any step: the text of its last state, never of two', () => {
    const { steps } = readRestless(page());
    for (let at = 0; at <= steps; at++) {
      const doc = page();
      const { read } = readRestless(doc, (step) => step === at && otherText(doc, step));
      expect(read, `at ${at}`).toEqual(of(doc));
    }
  });

  it('which comes and goes: read at once', () => {
    for (const every of [1, 2, 3]) {
      const doc = page();
      const first = doc.querySelector('#p0');
      const { read } = readRestless(doc, (step) =>
        first?.replaceChildren(Math.floor(step / every) % 2 ? 'We sell nothing.' : 'We sell everything.'),
      );
      expect(read).toEqual(of(doc));
    }
  });

  it.each([
    ['a sentence goes and comes', () => true],
    ['the walk breaks', (): boolean => fails()],
  ])('%s beside that: read at once', (_, more) => {
    const doc = page();
    const { read, steps } = readRestless(doc, undefined, more);
    expect(read).toEqual(of(doc));
    expect(steps).toBeLessThan(STEPS);
  });

  it('and goes through one address after another: read at once', () => {
    const doc = page();
    let moves = 0;
    const { read, steps } = readMoving(
      doc,
      () => false,
      () => `https://shop.example/privacy?${++moves}`,
      {
        ...unseen(),
        happened: () => true,
      },
    );
    expect(read).toEqual(of(doc));
    expect(steps).toBeLessThan(STEPS);
  });
});

function fails(): never {
  throw new TypeError('dead object');
}
