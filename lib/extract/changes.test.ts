import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { type Changes, watchChanges } from './changes';

/** What a browser tells of changes: at once to who asks, to others at the end of the task. */
class Observer {
  static last: Observer;
  readonly observed: Node[] = [];
  options: MutationObserverInit = {};
  private records: Partial<MutationRecord>[] = [];

  constructor(private readonly tell: (records: Partial<MutationRecord>[]) => void) {
    Observer.last = this;
  }

  observe(node: Node, options: MutationObserverInit): void {
    this.observed.push(node);
    this.options = options;
  }

  takeRecords(): Partial<MutationRecord>[] {
    return this.records.splice(0);
  }

  disconnect(): void {
    this.observed.length = 0;
  }

  note(...records: Partial<MutationRecord>[]): void {
    this.records.push(...records);
  }

  noteBefore(...records: Partial<MutationRecord>[]): void {
    this.tell(records);
  }
}

let doc: Document;
let page: EventTarget;
let changes: Changes;
const scroll = { x: 0, y: 0 };
const written = (oldValue: string): Partial<MutationRecord> => ({
  ...{ type: 'attributes', target: doc.body, attributeName: 'class', attributeNamespace: null, oldValue },
});

beforeEach(() => {
  vi.useFakeTimers();
  doc = pageOf('<!doctype html><html><head></head><body class="calm"><div id="host"></div></body></html>');
  Object.assign(doc, { visibilityState: 'visible' });
  page = new EventTarget();
  Object.assign(scroll, { x: 0, y: 0 });
  vi.stubGlobal('MutationObserver', Observer);
  for (const name of ['addEventListener', 'removeEventListener'] as const) vi.stubGlobal(name, page[name].bind(page));
  for (const axis of ['x', 'y'] as const)
    Object.defineProperty(globalThis, `scroll${axis.toUpperCase()}`, { get: () => scroll[axis], configurable: true });
  changes = watchChanges(doc);
  changes.begin();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const name of ['scrollX', 'scrollY']) Reflect.deleteProperty(globalThis, name);
});

describe('a page that is looked after', () => {
  it('nothing happens to it', () => expect(changes.happened()).toBe(false));

  it('asks for what stood there before', () => {
    expect(Observer.last.observed).toEqual([doc]);
    expect(Observer.last.options).toMatchObject({
      attributeOldValue: true,
      characterDataOldValue: true,
      subtree: true,
    });
  });

  it.each([
    ['a change, in the same task', () => Observer.last.note(written('wild'))],
    ['a change, in a task before', () => Observer.last.noteBefore(written('wild'))],
    [
      'a change among others that are none',
      () => Observer.last.note(written('calm'), written('wild'), written('calm')),
    ],
    ['there and back', () => Observer.last.note(written('calm'), written('wild'))],
    ['of a frame that is gone', () => Observer.last.note({ type: 'attributes', attributeName: 'class' })],
    ['of a frame that is gone, in a task before', () => Observer.last.noteBefore({ type: 'characterData' })],
    ['scrolled, and told of', () => page.dispatchEvent(new Event('scroll'))],
    ['scrolled, and not told of yet', () => (scroll.y = 300)],
    ['scrolled aside', () => (scroll.x = 1)],
    ['another size', () => page.dispatchEvent(new Event('resize'))],
  ])('%s: something has happened, until it begins anew', (_, happens) => {
    happens();
    expect(changes.happened()).toBe(true);
    expect(changes.happened()).toBe(true);
    changes.begin();
    expect(changes.happened()).toBe(false);
  });

  it.each([
    ['a change, in the same task', () => Observer.last.note(written('wild')), false],
    ['a change, in a task before', () => Observer.last.noteBefore(written('wild')), false],
    [
      'of a text',
      () => Observer.last.note(written('wild'), { type: 'characterData', target: doc.body, oldValue: 'before' }),
      true,
    ],
    ['of a frame that is gone', () => Observer.last.note({ type: 'characterData' }), true],
    ['scrolled, and told of', () => page.dispatchEvent(new Event('scroll')), true],
    ['scrolled, and not told of yet', () => (scroll.y = 300), true],
    ['another size', () => page.dispatchEvent(new Event('resize')), true],
  ])('%s: more than an animation, or not', (_, happens, more) => {
    expect(changes.moreThanAnimation()).toBe(false);
    happens();
    expect(changes.happened()).toBe(true);
    expect(changes.moreThanAnimation()).toBe(more);
    changes.begin();
    expect(changes.moreThanAnimation()).toBe(false);
  });

  it.each([
    ['a line of text', 1, false],
    ['more than that, all together', 5, true],
  ])('what is written anew holds %s: more than an animation, or not', (_, count, more) => {
    for (let i = 0; i < count; i++) {
      const target = doc.createElement('p');
      target.append('A banner of new boots, and of old ones as well.');
      Observer.last.note({ ...written('wild'), target }, { ...written('wild'), target });
    }
    expect(changes.happened()).toBe(true);
    expect(changes.moreThanAnimation()).toBe(more);
    changes.begin();
    expect(changes.moreThanAnimation()).toBe(false);
  });

  it.each([
    ['data-now', true, false],
    ['data-now', false, true],
    ['style', true, true],
  ])(
    '%s of what holds much text, written before as well (%s): more than an animation, or not',
    (name, before, more) => {
      const target = doc.createElement('main');
      target.append('We sell nothing. '.repeat(50));
      const record = {
        type: 'attributes',
        target,
        attributeName: name,
        attributeNamespace: null,
        oldValue: '1',
      } as const;
      if (before) Observer.last.noteBefore(record);
      changes.begin();
      Observer.last.note(record, record);
      expect(changes.happened()).toBe(true);
      expect(changes.moreThanAnimation()).toBe(more);
    },
  );

  it('first an attribute, then a text: both are told', () => {
    Observer.last.noteBefore(written('wild'));
    expect(changes.moreThanAnimation()).toBe(false);
    Observer.last.note({ type: 'characterData', target: doc.body, oldValue: 'before' });
    expect(changes.moreThanAnimation()).toBe(true);
  });

  it.each([
    ['in the same task', (): void => Observer.last.note(written('calm'), written('calm'))],
    ['in a task before', (): void => Observer.last.noteBefore(written('calm'), written('calm'))],
  ])('what stood there is written anew, %s: nothing has happened', (_, happens) => {
    happens();
    expect(changes.happened()).toBe(false);
  });

  it.each(['a shadow tree', 'a frame'])('%s in it is scrolled, of which nobody outside is told', (tree) => {
    const view = new EventTarget();
    const root = Object.assign(new EventTarget(), { ownerDocument: { defaultView: view } });
    changes.watch(root as unknown as Node);
    expect(Observer.last.observed).toEqual([doc, root]);
    const scrolled = tree === 'a frame' ? view : root;
    scrolled.dispatchEvent(new Event('scroll'));
    expect(changes.happened()).toBe(true);
    changes.begin();
    changes.end();
    scrolled.dispatchEvent(new Event('scroll'));
    expect(changes.happened()).toBe(false);
  });

  it('has lost a frame: the others are not looked after any more either', () => {
    class Gone extends EventTarget {
      override removeEventListener(): never {
        throw new TypeError('dead object');
      }
    }
    const view = new EventTarget();
    changes.watch(Object.assign(new Gone(), { ownerDocument: { defaultView: null } }) as unknown as Node);
    changes.watch(Object.assign(new EventTarget(), { ownerDocument: { defaultView: view } }) as unknown as Node);
    changes.end();
    view.dispatchEvent(new Event('scroll'));
    expect(changes.happened()).toBe(false);
  });

  it('is not looked after any more', () => {
    changes.end();
    page.dispatchEvent(new Event('scroll'));
    expect(Observer.last.observed).toEqual([]);
    expect(changes.happened()).toBe(false);
  });
});

describe('a rest', () => {
  /** Milliseconds until it has ended. */
  const lasts = async (): Promise<number> => {
    const begun = performance.now();
    const rest = changes.rest().then(() => performance.now() - begun);
    await vi.advanceTimersByTimeAsync(10_000);
    return rest;
  };
  const every = (milliseconds: number, does: () => void) => setInterval(does, milliseconds);

  it('ends soon where nothing happens', async () => expect(await lasts()).toBeLessThanOrEqual(100));

  it('ends once what happens has ended, and that counts no more', async () => {
    const timer = every(20, () => page.dispatchEvent(new Event('scroll')));
    setTimeout(() => clearInterval(timer), 150);
    const ms = await lasts();
    expect(ms).toBeGreaterThan(150);
    expect(ms).toBeLessThan(300);
    expect(changes.happened()).toBe(false);
  });

  it('ends where what happens never does', async () => {
    every(20, () => Observer.last.note(written('wild')));
    expect(await lasts()).toBeLessThan(500);
  });

  it('is not waited for where nobody sees the page, and a timer may take a minute', async () => {
    Object.assign(doc, { visibilityState: 'hidden' });
    expect(await lasts()).toBe(0);
  });

  it('ends when the page is not seen any more', async () => {
    every(20, () => page.dispatchEvent(new Event('scroll')));
    setTimeout(() => Object.assign(doc, { visibilityState: 'hidden' }), 30);
    expect(await lasts()).toBeLessThanOrEqual(100);
  });
});
