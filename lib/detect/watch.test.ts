import { describe, expect, it } from 'vitest';
import type { PageVerdict } from '../types';
import type { Look } from './look';
import { watchPage } from './watch';

const look = (kind: PageVerdict['kind'], over: Partial<Look> = {}): Look => ({
  verdict: { kind, language: 'en', score: 1 },
  unfinished: false,
  length: kind === 'privacy-policy' ? 5_000 : 0,
  ...over,
});

/** A page whose clock and navigation the test drives. */
class FakePage {
  now = look('other');
  at = 'https://ferryman.example/';
  sent: string[] = [];
  looks = 0;
  listening = true;
  private waiting: (() => void)[] = [];
  private returned: (cached: boolean) => void = () => {};

  watch(): this {
    watchPage({
      look: () => {
        this.looks++;
        return this.now;
      },
      address: () => this.at,
      send: (verdict) => {
        this.sent.push(verdict.kind);
        return this.listening;
      },
      wait: (_, then) => this.waiting.push(then),
      onReturn: (then) => {
        this.returned = then;
      },
    });
    return this;
  }

  /** Lets the planned looks happen, those they plan included. */
  settle(): void {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) next();
  }

  go(address: string, cached = false): void {
    this.at = address;
    this.returned(cached);
  }
}

describe('watchPage', () => {
  it('looks once at a finished page that is no policy, and stays silent', () => {
    const page = new FakePage().watch();
    page.settle();
    expect([page.looks, page.sent]).toEqual([1, []]);
  });

  it('sends a policy once', () => {
    const page = new FakePage();
    page.now = look('privacy-policy');
    page.watch().settle();
    expect(page.sent).toEqual(['privacy-policy']);
  });

  it('finds a policy that is rendered late, and looks at most four times', () => {
    const page = new FakePage();
    page.now = look('other', { unfinished: true });
    page.watch();
    page.now = look('privacy-policy');
    page.settle();
    expect(page.sent).toEqual(['privacy-policy']);

    const empty = new FakePage();
    empty.now = look('other', { unfinished: true });
    empty.watch().settle();
    expect(empty.looks).toBe(4);
  });

  it('sends a policy again when its text has grown', () => {
    const page = new FakePage();
    page.now = look('privacy-policy', { length: 800, unfinished: true });
    page.watch();
    page.now = look('privacy-policy', { length: 9_000 });
    page.settle();
    expect(page.sent).toEqual(['privacy-policy', 'privacy-policy']);
  });

  it('follows the page to a policy and away from it', () => {
    const page = new FakePage().watch();
    page.go('https://ferryman.example/privacy');
    page.now = look('privacy-policy');
    page.settle();
    page.go('https://ferryman.example/prices');
    page.now = look('other');
    page.settle();
    expect(page.sent).toEqual(['privacy-policy', 'other']);
  });

  it('does not mind jumps within the page', () => {
    const page = new FakePage();
    page.now = look('privacy-policy');
    page.watch();
    page.go('https://ferryman.example/#retention');
    page.settle();
    expect(page.looks).toBe(1);
  });

  it('minds routes behind "#"', () => {
    const page = new FakePage().watch();
    page.go('https://ferryman.example/#/privacy');
    page.now = look('privacy-policy');
    page.settle();
    expect(page.sent).toEqual(['privacy-policy']);
  });

  it('sends again when the browser brings the page back', () => {
    const page = new FakePage();
    page.now = look('privacy-policy');
    page.watch();
    page.go(page.at, true);
    expect(page.sent).toEqual(['privacy-policy', 'privacy-policy']);
  });

  it('ends when nobody listens any more', () => {
    const page = new FakePage();
    page.now = look('privacy-policy');
    page.listening = false;
    page.watch();
    page.go('https://ferryman.example/other');
    page.settle();
    expect(page.looks).toBe(1);
  });
});
