/** The legend of the highlights: a small card in a corner of the page, in a shadow tree that the page cannot look into. */
import { property, rootOf } from '../dom';
import { elementOf, type Line, putInto, style } from './mark';

/** What a quote means to the reader, as in the report: a concern, a good point, or also worth knowing. */
export const QUOTE_KINDS = ['concern', 'good', 'note'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** The words of the legend. */
export interface LegendTexts {
  title: string;
  off: string;
  kinds: Readonly<Record<QuoteKind, string>>;
  /** "{count}" stands for how many quotes were not found. */
  missing: string;
  /** The same of those in closed parts of the page. */
  closed: string;
}

/** The legend as it stands in the page. */
interface Legend {
  isShown(): boolean;
  /** Tells how many quotes lie in closed parts of the page. */
  tellClosed(count: number): void;
}

/** How quotes of a kind look. */
export interface Look {
  ground: string;
  line: Line;
}

const FONT = '13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const CARD: Readonly<Record<string, string>> = {
  display: 'flex',
  'flex-wrap': 'wrap',
  'align-items': 'center',
  gap: '4px 12px',
  padding: '8px 8px 8px 14px',
  'border-radius': '14px',
  background: '#18272c',
  border: '1px solid #52626a',
  color: '#ffffff',
  font: FONT,
  'box-shadow': '0 4px 18px rgb(0 0 0 / 0.3)',
};

/** Puts the legend into the page. A click on its button calls `onOff`. It goes away with the layer of all quotes. */
export function showLegend(
  doc: Document,
  texts: LegendTexts,
  looks: Readonly<Record<QuoteKind, Look>>,
  missing: number,
  onOff: () => void,
): Legend {
  const root = rootOf(doc);
  if (!root) return { isShown: () => false, tellClosed: () => {} };
  const host = elementOf(doc, 'quotes', 'div');
  style(host, { all: 'initial', position: 'fixed', right: '16px', bottom: '16px', 'z-index': '2147483647' });
  style(host, { 'max-width': 'calc(100vw - 32px)' });
  const tree = host.attachShadow({ mode: 'closed' });
  const make = <K extends 'div' | 'span' | 'button' | 'strong'>(name: K, text: string): HTMLElementTagNameMap[K] => {
    const element = Reflect.apply(property(doc, 'createElement'), doc, [name]) as HTMLElementTagNameMap[K];
    element.textContent = text;
    return element;
  };

  const card = make('div', '');
  card.setAttribute('role', 'region');
  card.setAttribute('aria-label', texts.title);
  style(card, CARD);
  card.append(make('strong', texts.title));
  for (const kind of QUOTE_KINDS) {
    const sample = make('span', texts.kinds[kind]);
    const { ground, line } = looks[kind];
    style(sample, { background: ground, color: '#1b1b1b', padding: '1px 6px', 'border-radius': '4px' });
    style(sample, { 'text-decoration': `underline ${line.style} ${line.width}px ${line.colour}` });
    card.append(sample);
  }
  if (missing > 0) card.append(make('span', texts.missing.replace('{count}', String(missing))));
  // Voices hear what changes in it only if it was rendered before: while it is empty, it takes no place of its own.
  const closed = make('span', '');
  closed.setAttribute('role', 'status');
  style(closed, { position: 'absolute' });
  card.append(closed);
  const off = make('button', texts.off);
  off.setAttribute('type', 'button');
  style(off, {
    padding: '3px 11px',
    border: '1px solid transparent',
    'border-radius': '999px',
    background: '#7cc8d6',
    color: '#15191b',
  });
  style(off, { font: FONT, 'font-weight': '600', cursor: 'pointer' });
  off.addEventListener('click', onOff);
  card.append(off);
  tree.append(card);
  putInto(root, host);
  return {
    isShown: () => host.isConnected,
    tellClosed: (count) => {
      const words = count > 0 ? texts.closed.replace('{count}', String(count)) : '';
      if (closed.textContent !== words) closed.textContent = words;
      style(closed, { position: words ? 'static' : 'absolute' });
    },
  };
}
