/** Colours, as far as telling text from its ground needs them. */

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const NAMED: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255, 1],
  black: [0, 0, 0, 1],
  transparent: [0, 0, 0, 0],
};

/** In: a colour as computed (`rgb()`), or written as `#` or one of the plainest names. Out: null for any other. */
export function colourOf(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  const hex = /^#([\da-f]{3,8})$/.exec(text)?.[1];
  if (hex && hex.length !== 5 && hex.length !== 7) {
    const digits = hex.length < 5 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0, alpha = 255] = digits.map((pair) => Number.parseInt(pair, 16));
    return [red, green, blue, alpha / 255];
  }
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  if (!parts || parts.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  return [red, green, blue, alpha].every(Number.isFinite) ? [red, green, blue, alpha] : null;
}

/** Nearer than this in each of red, green and blue (of 255), nobody tells two colours apart. */
const ALIKE = 10;

export const areAlike = (a: Colour, b: Colour): boolean =>
  [0, 1, 2].every((part) => Math.abs((a[part] ?? 0) - (b[part] ?? 0)) <= ALIKE);
