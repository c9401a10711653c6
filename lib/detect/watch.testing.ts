/** For tests of the watch: a page. */
import { type Return, watchPage } from './watch';

/** A page whose clock, text and navigation the test drives. A text that begins with "policy" is one. */
export class FakePage {
  text = 'shop';
  unfinished = false;
  at = 'https://ferryman.example/';
  /** What was sent: the text of a policy, or "other". */
  sent: string[] = [];
  addresses: string[] = [];
  looks = 0;
  moves = 0;
  observers = 0;
  listening = true;
  /** So many of the next messages are lost on their way. */
  lost = 0;
  clock = 0;
  cost = 0;
  vain = 0;
  private waiting: { at: number; then: () => void }[] = [];
  private returned: (how: Return) => boolean = () => false;
  private mutated: () => void = () => {};

  constructor(start: Partial<Pick<FakePage, 'text' | 'unfinished' | 'listening' | 'lost' | 'at' | 'cost'>> = {}) {
    Object.assign(this, start);
    watchPage({
      look: () => {
        this.looks++;
        this.clock += this.cost;
        const isPolicy = this.text.startsWith('policy');
        return { isPolicy, unfinished: this.unfinished };
      },
      text: () => this.text,
      address: () => this.at,
      send: (isPolicy, onLost) => {
        this.sent.push(isPolicy ? this.text : 'other');
        this.addresses.push(this.at);
        if (this.lost-- > 0) onLost();
        return this.listening;
      },
      now: () => this.clock,
      vain: () => this.vain,
      wait: (milliseconds, then) => void this.waiting.push({ at: this.clock + milliseconds, then }),
      onReturn: (then) => {
        this.returned = then;
      },
      onMutation: (then) => {
        this.observers++;
        this.mutated = then;
        return () => {
          this.observers--;
          this.mutated = () => {};
        };
      },
    });
  }

  /** Lets time pass, and with it the planned looks, those they plan included. */
  pass(milliseconds: number): this {
    const end = this.clock + milliseconds;
    for (;;) {
      this.waiting.sort((a, b) => a.at - b.at);
      const next = this.waiting[0];
      if (!next || next.at > end) break;
      this.waiting.shift();
      this.clock = Math.max(this.clock, next.at);
      next.then();
    }
    this.clock = end;
    return this;
  }

  go(path: string, how: Return = 'moved'): this {
    this.at = new URL(path, this.at).href;
    if (this.returned(how)) this.moves++;
    return this;
  }

  draw(text: string): this {
    this.text = text;
    this.mutated();
    return this;
  }

  back(how: 'cached' | 'seen'): this {
    this.returned(how);
    return this;
  }
}
