import { describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from './fingerprint';
import { ADDRESS, of, otherText, page, readMoving, readWhile, unseen } from './live-page.testing';
import { readDocument, readingDocument } from './read-document';

/** As many as reading the page takes where nothing happens. */
const STEPS = readWhile(page(), -1, () => {}).steps;

describe('a page that is shown, read in steps', () => {
  it('that stays as it is: what reading it at once gives, with its digest', () => {
    const doc = page();
    const { read, steps } = readWhile(doc, -1, () => {});
    expect(read).toEqual({ ...readDocument(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    expect(steps).toBeGreaterThan(8);
  });

  it.each([
    ['a sentence goes', (doc: Document) => doc.querySelector('#p0')?.remove()],
    ['all of it is another text', (doc: Document) => doc.querySelector('main')?.replaceChildren('We sell nothing.')],
    ['a sentence comes', (doc: Document) => doc.querySelector('main')?.append('We sell nothing.')],
    ['where it is read a sentence changes', (doc: Document) => doc.querySelector('#p50')?.replaceChildren('None.')],
  ])('%s meanwhile: the text of its last state, never of two', (_, change) => {
    const { steps } = readWhile(page(), -1, () => {});
    for (let at = 0; at <= steps; at++) {
      const doc = page();
      const { read } = readWhile(doc, at, () => change(doc));
      expect(read).toEqual({ ...readDocument(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    }
  });

  it('is drawn anew with the same text meanwhile: all of that', () => {
    const { steps } = readWhile(page(), -1, () => {});
    for (let at = 1; at <= steps; at++) {
      const doc = page();
      const main = doc.querySelector('main');
      const { read } = readWhile(doc, at, () => {
        if (main) main.innerHTML = String(main.innerHTML);
      });
      expect(read).toEqual({ ...readDocument(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    }
  });

  it('shows another text by its styles alone, of which no node tells: read for that', () => {
    for (const at of [2, 8]) {
      const doc = page();
      const change = (): void => doc.querySelector('#p0')?.replaceChildren('None.');
      const { read } = readWhile(doc, at, change, undefined, unseen());
      expect(read).toEqual({ ...readDocument(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    }
  });

  it('is taken apart so that the walk breaks: read at once, and nobody looks after it any more', () => {
    const doc = page();
    const end = vi.fn();
    const broken = (): never => {
      throw new TypeError('dead object');
    };
    const { read } = readWhile(doc, -1, () => {}, undefined, { ...unseen(), watch: broken, happened: broken, end });
    expect(read).toEqual({ ...readDocument(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    expect(end).toHaveBeenCalledOnce();
  });

  it('has trees within: each is looked after', () => {
    const doc = page();
    const shadow = doc.querySelector('#p3')?.attachShadow({ mode: 'open' });
    const watch = vi.fn();
    readWhile(doc, -1, () => {}, undefined, { ...unseen(), watch });
    expect(watch.mock.calls).toEqual([[shadow]]);
  });

  it('moves on to another address meanwhile: read for that', () => {
    const doc = page();
    doc
      .querySelector('#p3')
      ?.replaceChildren(Object.assign(doc.createElement('a'), { href: 'cookies', textContent: 'our cookie policy' }));
    let at = ADDRESS;
    const { read } = readWhile(
      doc,
      3,
      () => (at = 'https://shop.example/legal/privacy'),
      () => at,
      unseen(),
    );
    expect(read).toEqual({ ...readDocument(doc, at, true), digest: fingerprintOf(doc) });
  });
});

it('a page that is fetched, read in steps: what reading it at once gives', () => {
  const doc = page();
  const reading = readingDocument(doc, ADDRESS, true);
  let steps = 0;
  let step = reading.next();
  for (; !step.done; step = reading.next()) steps++;
  expect(step.value).toEqual(readDocument(doc, ADDRESS, true));
  expect(steps).toBeGreaterThan(5);
});

describe('how much work a page is that changes while it is read', () => {
  it('once, at any pause: what was read is left at the next step, and all of it is read in steps again', () => {
    for (let at = 1; at <= STEPS; at++) {
      const doc = page();
      const { read, steps, rests } = readWhile(doc, at, () => otherText(doc, at));
      expect(read).toEqual(of(doc));
      // One more, in which the page may come to rest.
      expect({ steps, rests }).toEqual({ steps: at + 1 + STEPS, rests: 1 });
    }
  });

  it.each([
    [1, 1],
    [3, 7],
    [STEPS, 2],
    [STEPS, STEPS],
  ])(
    'for a while, after %i steps and again %i steps later: it is read in steps once that has ended',
    (first, second) => {
      const doc = page();
      const { read, steps, rests } = readMoving(doc, (step) => {
        if (step !== first && step !== first + 1 + second) return false;
        otherText(doc, step);
        return true;
      });
      expect(read).toEqual(of(doc));
      expect({ steps, rests }).toEqual({ steps: first + 1 + second + 1 + STEPS, rests: 2 });
    },
  );

  it('at every pause: hardly anything is read in vain before it is read at once', () => {
    const doc = page();
    const { read, steps, rests } = readMoving(doc, (step) => {
      otherText(doc, step);
      return true;
    });
    expect(read).toEqual(of(doc));
    // A look at each, and two rests.
    expect({ steps, rests }).toEqual({ steps: 5, rests: 2 });
  });

  it.each([2, 3, 8])(
    'again and again, every %i steps: no more is read in vain than lies between three changes',
    (every) => {
      const doc = page();
      const { read, steps } = readMoving(doc, (step) => {
        if (step % every !== 0) return false;
        otherText(doc, step);
        return true;
      });
      expect(read).toEqual(of(doc));
      expect(steps).toBeLessThanOrEqual(3 * every);
    },
  );

  it('whenever it is nearly read: three times in vain, and not more often', () => {
    const doc = page();
    const { read, steps, rests } = readMoving(doc, (step) => {
      if (step % (STEPS + 1) !== STEPS) return false;
      otherText(doc, step);
      return true;
    });
    expect(read).toEqual(of(doc));
    expect({ steps, rests }).toEqual({ steps: 3 * STEPS + 2, rests: 2 });
  });

  it('by its styles, of which no node tells: read anew as well, and not for ever', () => {
    const doc = page();
    const { read, steps } = readMoving(
      doc,
      (step) => {
        otherText(doc, step);
        return false;
      },
      undefined,
      unseen(),
    );
    expect(read).toEqual(of(doc));
    expect(steps).toBeLessThanOrEqual(3 * STEPS + 2);
  });

  it('and goes through one address after another', () => {
    const doc = page();
    let moves = 0;
    const address = (): string => `https://shop.example/privacy?${moves}`;
    const { read, steps } = readMoving(doc, () => ++moves > 0, address, unseen());
    expect(read).toEqual(of(doc));
    expect(steps).toBe(5);
  });
});
