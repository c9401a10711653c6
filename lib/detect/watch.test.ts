import { describe, expect, it } from 'vitest';
import { FakePage } from './watch.testing';

const ENOUGH = 120_000;

describe('a page that loads', () => {
  it('is looked at once when it is finished and no policy, and nothing is sent or observed', () => {
    const page = new FakePage().pass(ENOUGH);
    expect([page.looks, page.sent, page.observers]).toEqual([1, [], 0]);
  });

  it('is sent once when it is a policy', () => {
    expect(new FakePage({ text: 'policy' }).pass(ENOUGH).sent).toEqual(['policy']);
  });

  it.each([500, 1_000, 3_000, 6_000, 10_000, 30_000])(
    'shows its policy after %i ms: found by half as much again',
    (ms) => {
      const page = new FakePage({ unfinished: true }).pass(ms);
      page.text = 'policy';
      expect(page.pass(0.3 * ms + 500).sent).toEqual(['policy']);
    },
  );

  it('and never shows one: looked at less and less, and in the end no more', () => {
    const page = new FakePage({ unfinished: true }).pass(ENOUGH);
    expect(page.looks).toBeLessThan(20);
    const { looks } = page;
    expect(page.pass(ENOUGH).looks).toBe(looks);
  });

  it('and is slow to look at: looked at with long pauses', () => {
    expect(new FakePage({ unfinished: true, cost: 400 }).pass(60_000).looks).toBeLessThan(7);
  });

  it('is sent again when its text has grown', () => {
    const page = new FakePage({ text: 'policy', unfinished: true }).pass(450);
    page.text = 'policy, longer';
    expect(page.pass(ENOUGH).sent).toEqual(['policy', 'policy, longer']);
  });

  it('ends when nobody listens any more', () => {
    const page = new FakePage({ text: 'policy', listening: false });
    page.go('/other').draw('policy 2').back('seen').pass(ENOUGH);
    expect(page.looks).toBe(1);
  });
});

describe('a page that moves without loading', () => {
  it('to a policy and away from it', () => {
    const page = new FakePage().go('/privacy').draw('policy').pass(ENOUGH).go('/prices').draw('shop').pass(ENOUGH);
    expect(page.sent).toEqual(['policy', 'other', 'other']);
  });

  it('from a policy: what was sent is taken back at once', () => {
    expect(new FakePage({ text: 'policy' }).go('/shop').sent).toEqual(['policy', 'other']);
    expect(new FakePage({ text: 'shop' }).go('/shop').sent).toEqual([]);
  });

  it.each([0, 400, 700, 3_000, 9_000])(
    'from one policy to another, drawn after %i ms: the old text is never sent',
    (ms) => {
      const page = new FakePage({ text: 'policy A' }).go('/privacy-us').pass(ms);
      expect(page.sent).toEqual(['policy A', 'other']);
      page.draw('policy B').pass(ENOUGH);
      expect([page.sent, page.addresses.at(-1)]).toEqual([
        ['policy A', 'other', 'policy B'],
        'https://ferryman.example/privacy-us',
      ]);
    },
  );

  it.each([0, 700, 5_000, 9_000])('from a policy to a shop, drawn after %i ms: the policy is not sent again', (ms) => {
    const page = new FakePage({ text: 'policy' }).go('/shop').pass(ms).draw('shop').pass(ENOUGH);
    expect(page.sent).toEqual(['policy', 'other', 'other']);
  });

  it('and whose text stays the same is sent again once that is certain', () => {
    const page = new FakePage({ text: 'policy' }).go('/privacy?from=menu').pass(9_000);
    expect(page.sent).toEqual(['policy', 'other']);
    expect(page.pass(10_000).sent).toEqual(['policy', 'other', 'policy']);
  });

  it('and back before anything was drawn: the text is at home, and sent soon', () => {
    const page = new FakePage({ text: 'policy' }).go('/shop').pass(80).go('/').pass(1_000);
    expect(page.sent).toEqual(['policy', 'other', 'other', 'policy']);
  });

  it('over another address that was never drawn: the text of the first is still not the third’s', () => {
    const page = new FakePage({ text: 'policy A' }).go('/b').pass(300).go('/c').pass(2_000);
    expect(page.sent).toEqual(['policy A', 'other', 'other']);
    expect(page.draw('policy C').pass(ENOUGH).sent).toEqual(['policy A', 'other', 'other', 'policy C']);
  });

  it('again and again is followed from its last move only', () => {
    const page = new FakePage();
    for (let i = 0; i < 30; i++) page.go(`/page/${i}`);
    page.go('/privacy').draw('policy').pass(ENOUGH);
    expect(page.sent).toEqual(['policy']);
    expect(page.looks).toBeLessThan(20);
  });

  it('notes its moves, and minds no jumps to a place in the page', () => {
    const page = new FakePage({ text: 'policy' }).go('#retention').pass(ENOUGH);
    expect([page.looks, page.moves]).toEqual([1, 0]);
    expect(page.go('/other').moves).toBe(1);
  });

  it.each([
    ['drops its query', '/privacy?utm_source=mail', '/privacy'],
    ['is given one', '/privacy', '/privacy?from=menu'],
    ['is given more of one', '/privacy?a=1', '/privacy?a=1&b=2'],
  ])('and only %s: what was sent stays, and a change of the text is still heard of', (_, before, after) => {
    const page = new FakePage({ text: 'policy', at: `https://ferryman.example${before}` });
    page.pass(ENOUGH).go(after, 'renamed').pass(ENOUGH);
    expect([page.sent, page.moves]).toEqual([['policy'], 0]);
    expect(page.draw('policy B').pass(20_000).sent).toEqual(['policy', 'policy B']);
  });

  it.each([
    ['another path', '/privacy', '/privacy-us'],
    ['another value in its query', '/?view=privacy', '/?view=shop'],
    ['a longer value in its query', '/?policy=1', '/?policy=12'],
  ])('and is given %s: what was sent is taken back', (_, before, after) => {
    const page = new FakePage({ text: 'policy', at: `https://ferryman.example${before}` }).go(after, 'renamed');
    expect([page.sent, page.moves]).toEqual([['policy', 'other'], 1]);
  });

  it('by a new name, and is no policy yet: looked at again', () => {
    const page = new FakePage().go('/?view=privacy', 'renamed').pass(700).draw('policy').pass(ENOUGH);
    expect(page.sent).toEqual(['policy']);
  });

  it('by routes behind "#"', () => {
    expect(new FakePage().go('#/privacy').draw('policy').pass(ENOUGH).sent).toEqual(['policy']);
  });
});

describe('a policy whose text changes in place', () => {
  it('is sent again, and when it is none any more', () => {
    const page = new FakePage({ text: 'policy A' }).pass(ENOUGH).draw('policy B').pass(2_000).draw('shop').pass(5_000);
    expect(page.sent).toEqual(['policy A', 'policy B', 'other']);
    expect(page.draw('policy A').pass(20_000).sent).toEqual(['policy A', 'policy B', 'other', 'policy A']);
  });

  it('without end, beside the text: costs less and less', () => {
    const page = new FakePage({ text: 'policy' }).pass(ENOUGH);
    const before = page.looks;
    for (let i = 0; i < 1_200; i++) page.draw('policy').pass(100);
    expect(page.looks - before).toBeLessThan(15);
    expect(page.sent).toEqual(['policy']);
  });
});

describe('an app that has left its policy', () => {
  const left = (): FakePage =>
    new FakePage({ text: 'policy' }).pass(ENOUGH).go('/cart').pass(300).draw('cart').pass(ENOUGH);

  it('is not watched any more once what it shows has settled: its changes cost nothing', () => {
    const page = left();
    const { looks, observers } = page;
    expect(observers).toBe(0);
    for (let i = 0; i < 100; i++) page.draw(`cart ${i}`).pass(1_000);
    expect(page.looks).toBe(looks);
  });

  it('and comes back to it: it is sent, and watched by one observer', () => {
    const page = left().go('/privacy').pass(200).draw('policy').pass(ENOUGH);
    expect([page.sent.slice(-2), page.observers]).toEqual([['other', 'policy'], 1]);
    expect(page.draw('policy B').pass(1_100).sent.at(-1)).toBe('policy B');
  });

  it('for another policy, however late that is drawn: is watched on', () => {
    const page = new FakePage({ text: 'policy' }).pass(ENOUGH).go('/privacy-us').pass(9_000).draw('policy US');
    expect([page.pass(ENOUGH).sent.at(-1), page.observers]).toEqual(['policy US', 1]);
  });
});

describe('a page that only looks like a policy, and keeps changing', () => {
  /** Each reading finds that it is none. */
  const readings = (changes: number, every: number): number => {
    const page = new FakePage({ text: 'policy' }).pass(ENOUGH);
    for (let i = 0; i < changes; i++) {
      page.vain = page.sent.length;
      page.draw(`policy, line ${i}`).pass(every);
    }
    return page.sent.length;
  };

  it.each([1_000, 3_000, 10_000, 30_000])('every %i ms: read less and less often', (every) => {
    const changes = 1_800_000 / every;
    expect(readings(changes, every)).toBeLessThan(70);
  });

  it('and becomes one: read within half a minute after the first change, and then as often as any policy', () => {
    const page = new FakePage({ text: 'policy' }).pass(ENOUGH);
    page.vain = 9;
    expect(page.draw('policy B').pass(33_000).sent).toEqual(['policy', 'policy B']);
    page.vain = 0;
    expect(page.pass(ENOUGH).draw('policy C').pass(1_100).sent.at(-1)).toBe('policy C');
  });
});

describe('a reader who comes back', () => {
  it('to a page from the browser’s cache: it is sent again', () => {
    expect(new FakePage({ text: 'policy' }).back('cached').sent).toEqual(['policy', 'policy']);
  });

  it('to a tab: a policy that was drawn meanwhile is found, an unchanged one not sent again', () => {
    const page = new FakePage().pass(ENOUGH);
    page.text = 'policy';
    expect(page.back('seen').sent).toEqual(['policy']);
    expect(page.back('seen').sent).toEqual(['policy']);
  });
});

describe('what is lost on its way', () => {
  it('is sent again, ever later, three times', () => {
    const page = new FakePage({ text: 'policy', lost: 9 });
    expect(page.sent).toHaveLength(1);
    for (const [after, sent] of [
      [999, 1],
      [1, 2],
      [3_999, 2],
      [1, 3],
      [15_999, 3],
      [1, 4],
    ] as const)
      expect(page.pass(after).sent).toHaveLength(sent);
    expect(page.pass(ENOUGH).sent).toEqual(Array(4).fill('policy'));
  });

  it('is sent again until it arrives', () => {
    expect(new FakePage({ text: 'policy', lost: 1 }).pass(ENOUGH).sent).toEqual(['policy', 'policy']);
  });

  it('is sent again as well when it says that the policy is none any more', () => {
    const page = new FakePage({ text: 'policy' }).pass(2_000);
    page.lost = 1;
    expect(page.draw('shop').pass(ENOUGH).sent).toEqual(['policy', 'other', 'other']);
  });

  it('is not sent again once another text was sent', () => {
    const page = new FakePage({ text: 'policy', lost: 1 }).pass(500);
    expect(page.draw('policy, second').back('seen').pass(ENOUGH).sent).toEqual(['policy', 'policy, second']);
  });

  it('is not sent again from a page that has moved', () => {
    const page = new FakePage({ text: 'policy', lost: 1 }).pass(500);
    expect(page.go('/cart').draw('shop').pass(ENOUGH).sent).toEqual(['policy', 'other', 'other']);
  });

  it('is not sent again when nobody listens any more', () => {
    const page = new FakePage({ text: 'policy', lost: 9, listening: false });
    expect(page.pass(ENOUGH).sent).toEqual(['policy']);
  });
});
