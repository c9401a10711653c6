/** How far it is, at what rate, and how long it will take: one line on a terminal, drawn anew. */

export interface Amount {
  /** Records that are done, and how many of them in this run: results that are gone on with hold some already. */
  done: number;
  now: number;
  /** How many there are, where that is known. */
  of: number | null;
  /** How much of the input is done, 0 to 1, where that is known. */
  share: number | null;
  /** Since the beginning. */
  seconds: number;
}

const BAR = 24;
/** Milliseconds between two drawings. */
const PAUSE = 200;

/** In: an amount. Out: the line, without an end. */
export function progressLine({ done, now, of, share, seconds }: Amount): string {
  const rate = seconds > 0 ? now / seconds : 0;
  const parts = [
    of === null ? whole(done) : `${whole(done)} of ${whole(of)}`,
    `${rate < 10 ? rate.toFixed(1) : whole(rate)} a second`,
  ];
  if (share === null) return parts.join(' · ');
  const left = of !== null ? (of - done) / rate : (seconds * (1 - share)) / share;
  if (share > 0 && share < 1 && Number.isFinite(left)) parts.push(`${timeText(left)} left`);
  const filled = Math.round(BAR * share);
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}] ${Math.floor(100 * share)} %  ${parts.join(' · ')}`;
}

const whole = (count: number): string => Math.round(count).toLocaleString('en');

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Draws on a stream that is a terminal; on another one it draws nothing. */
export class Progress {
  private readonly begun = Date.now();
  private drawn = 0;

  constructor(private readonly terminal: NodeJS.WriteStream | null) {}

  update(amount: Omit<Amount, 'seconds'>): void {
    const now = Date.now();
    if (!this.terminal || now - this.drawn < PAUSE) return;
    this.drawn = now;
    this.terminal.write(`\r\u001b[2K${progressLine({ ...amount, seconds: (now - this.begun) / 1000 })}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.drawn > 0) this.terminal?.write('\r\u001b[2K');
  }
}
