import { useEffect, useRef, useState } from 'preact/hooks';
import type { Missing } from '../../lib/evidence/show-all';
import type { Texts } from '../../lib/texts';
import type { Report } from '../../lib/types';
import type { ShowQuote } from '../shared/answers/quote';
import { ToneGlyph } from '../shared/glyphs';
import { type QuotedSentence, sectionsOf } from './sections';

/** How far each key goes. */
const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

interface Shown {
  report: Report;
  texts: Texts;
  onShowQuote: ShowQuote;
  /** The page goes along with the chosen quote. */
  follow: boolean;
  /** Sentences known not to stand in the page. */
  missing: readonly Missing[];
  /** The quote that the reader clicked on in the page, a new object for each click. */
  clicked: Missing | null;
}

/** All quotes, by the sections of the policy. One is chosen: by click, by key or with the buttons. */
export function QuoteList({ report, texts, onShowQuote, follow, missing, clicked }: Shown) {
  const { t } = texts;
  const sections = sectionsOf(report);
  const sentences = sections.flatMap((section) => section.sentences);
  const [active, setActive] = useState<number | null>(null);
  const [found, setFound] = useState<Readonly<Record<string, boolean>>>({});
  const list = useRef<HTMLDivElement>(null);
  // Beside the state: two keys may come before the first one is drawn.
  const current = useRef<number | null>(null);

  /** Makes a quote the active one. Out: its button. */
  const activate = (index: number): HTMLElement | null => {
    current.current = index;
    setActive(index);
    const button = list.current?.querySelector<HTMLElement>(`[data-quote="${index}"]`) ?? null;
    button?.scrollIntoView({ block: 'nearest' });
    return button;
  };
  const choose = async (index: number, show: boolean): Promise<void> => {
    const sentence = sentences[index];
    if (!sentence) return;
    activate(index)?.focus({ preventScroll: true });
    if (!show) return;
    const { quote, heading, block } = sentence;
    const isFound = await onShowQuote({ quote, heading, block });
    setFound((before) => ({ ...before, [sentence.key]: isFound }));
  };
  const step = (by: number): void => {
    const from = current.current;
    const next = from === null ? (by > 0 ? 0 : sentences.length - 1) : from + by;
    void choose(Math.min(sentences.length - 1, Math.max(0, next)), follow);
  };

  // The reader is in the page then, and stays there with the focus.
  useEffect(() => {
    const index = sentences.findIndex((one) => one.quote === clicked?.quote && one.block === clicked.block);
    if (index >= 0) activate(index);
  }, [clicked]);

  useEffect(() => {
    const page = list.current?.ownerDocument;
    const onKey = (event: KeyboardEvent): void => {
      const by = STEPS[event.key];
      // Arrow keys choose among radio buttons.
      const taken = event.key.startsWith('Arrow') && list.current?.ownerDocument.activeElement?.matches('input');
      if (!by || taken || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(by);
    };
    page?.addEventListener('keydown', onKey);
    return () => page?.removeEventListener('keydown', onKey);
  });

  const isMissing = ({ key, quote, block }: QuotedSentence): boolean =>
    found[key] === false ||
    (found[key] === undefined && missing.some((one) => one.quote === quote && one.block === block));
  let index = -1;
  return (
    <div class="quotes" ref={list} data-active={active ?? ''}>
      <div class="steps">
        <button type="button" class="tool" data-action="previous" disabled={active === 0} onClick={() => step(-1)}>
          {t('quote_previous')}
        </button>
        <p role="status">
          {active === null
            ? t('quotes_count', sentences.length)
            : t('quotes_at', String(active + 1), String(sentences.length))}
        </p>
        <button
          type="button"
          class="tool"
          data-action="next"
          disabled={active === sentences.length - 1}
          onClick={() => step(1)}
        >
          {t('quote_next')}
        </button>
      </div>
      <p class="hint">{t('quotes_keys')}</p>
      {sections.map((section) => (
        <section key={section.sentences[0]?.key}>
          <h2 dir="auto">{section.heading || t('quotes_no_heading')}</h2>
          <ul>
            {section.sentences.map((sentence) => {
              index += 1;
              const at = index;
              return (
                <li key={sentence.key} class="quote">
                  <button
                    type="button"
                    data-quote={at}
                    aria-current={at === active ? 'true' : undefined}
                    onClick={() => choose(at, true)}
                  >
                    <span class="quote-words" dir="auto">
                      {sentence.quote}
                    </span>
                    {sentence.items.map((item) => (
                      <span key={item.id} class="quote-about">
                        <ToneGlyph tone={item.tone} />
                        {texts.items.label(item.id)}
                        <span class="spoken"> ({t(`group_${item.tone}`)})</span>
                      </span>
                    ))}
                  </button>
                  {isMissing(sentence) && <p class="quote-missing">{t('quote_not_found')}</p>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
