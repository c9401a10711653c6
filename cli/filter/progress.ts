/** How far it is, at what rate, and how long it will take: one line on a terminal, drawn anew. */

export interface Amount {
  /** Records that are done, and how many of them in this run: results that are gone on with hold some already. */
  done: number;
  now: number;
  /** How many there are, where that is known. */
  of: number | null;
  /** How much of the input is done, 0 to 1, where that is known; and how much was when this run began to grade. */
  share: number | null;
  from: number;
  /** Since this run began to grade: what is graded already is passed over in no time. */
  seconds: number;
}

const BAR = 24;
/** Milliseconds between two drawings. */
const PAUSE = 200;
/** … where nothing is done meanwhile. */
const STILL = 1_000;

/** In: an amount. Out: the line, without an end. */
export function progressLine({ done, now, of, share, from, seconds }: Amount): string {
  const rate = seconds > 0 ? now / seconds : 0;
  const parts = [
    of === null ? whole(done) : `${whole(done)} of ${whole(of)}`,
    `${rate < 10 ? rate.toFixed(1) : whole(rate)} a second`,
  ];
  if (share === null) return parts.join(' · ');
  const left = of !== null ? (of - done) / rate : (seconds * (1 - share)) / (share - from);
  if (share > from && share < 1 && Number.isFinite(left)) parts.push(`${timeText(left)} left`);
  const filled = Math.round(BAR * share);
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}] ${Math.floor(100 * share)} %  ${parts.join(' · ')}`;
}

const whole = (count: number): string => Math.round(count).toLocaleString('en');

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Draws on a stream that is a terminal, also while nothing is done; on another one it draws nothing. */
export class Progress {
  private amount: Omit<Amount, 'from' | 'seconds'> | null = null;
  /** When this run began to grade, and what was done then. */
  private begun = { at: Date.now(), share: 0 };
  private drawn = 0;
  private timer: NodeJS.Timeout | null = null;
  private ended = false;

  constructor(private readonly terminal: NodeJS.WriteStream | null) {}

  update(amount: Omit<Amount, 'from' | 'seconds'>): void {
    // Of a run that is ended early, what was being graded comes to its end afterwards.
    if (!this.terminal || this.ended) return;
    if (amount.now === 0) this.begun = { at: Date.now(), share: amount.share ?? 0 };
    this.amount = amount;
    this.timer ??= setInterval(() => this.draw(), STILL).unref();
    if (Date.now() - this.drawn >= PAUSE) this.draw();
  }

  /** Takes the line away; it is drawn again when something is done. */
  clear(): void {
    if (this.drawn > 0) this.terminal?.write('\r\u001b[2K');
    this.drawn = 0;
  }

  end(): void {
    this.ended = true;
    if (this.timer) clearInterval(this.timer);
    this.clear();
  }

  private draw(): void {
    if (!this.amount) return;
    this.drawn = Date.now();
    const { at, share: from } = this.begun;
    this.terminal?.write(`\r\u001b[2K${progressLine({ ...this.amount, from, seconds: (this.drawn - at) / 1000 })}`);
  }
}
