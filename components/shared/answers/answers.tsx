import type { Texts } from '../../../lib/texts';
import type { ReportItem, Tone } from '../../../lib/types';
import { ToneGlyph } from '../glyphs';
import { ThisIsWrong } from '../wrong/this-is-wrong';
import { HereLines, type HereThere } from './here';
import { Quote, type ShowQuote } from './quote';
import { Rarity } from './rarity';

/** The groups of answers, in the order in which they are shown. */
const TONES: readonly Tone[] = ['concern', 'good', 'neutral', 'unclear', 'silent'];

interface Shared {
  texts: Texts;
  onShowQuote: ShowQuote;
  here: HereThere | null;
}

/** The answers of one pillar, grouped by what they mean to the reader. */
export function Answers({ items, ...shared }: Shared & { items: readonly ReportItem[] }) {
  return TONES.map((tone) => {
    const group = items.filter((item) => item.tone === tone);
    return group.length > 0 && <Group key={tone} tone={tone} items={group} {...shared} />;
  });
}

function Group({ tone, items, ...shared }: Shared & { tone: Tone; items: readonly ReportItem[] }) {
  const { t } = shared.texts;
  return (
    <section class={`group group-${tone}`}>
      <h3>
        <ToneGlyph tone={tone} />
        {t(`group_${tone}`)}
      </h3>
      {(tone === 'silent' || tone === 'unclear') && <p class="hint">{t(`group_${tone}_hint`)}</p>}
      {tone === 'silent' && items.some(({ pillar }) => pillar === 'rights') && (
        <p class="hint" data-by-law>
          {t('group_silent_rights')}
        </p>
      )}
      <ul class="rows">
        {items.map((item) => (
          <li key={item.id}>
            <Answer item={item} {...shared} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One answer: its sentence, and folded away what it rests on and why it matters. */
function Answer({ item, texts, onShowQuote, here }: Shared & { item: ReportItem }) {
  const { t, items } = texts;
  const sentence = <span class="sentence">{items.said(item)}</span>;
  // "Does not say …" ten times over helps nobody: the group says it once, the sentence is inside.
  const silent = item.tone === 'silent' && item.evidence.length === 0;
  return (
    <details id={`answer-${item.id}`} data-item={item.id} data-answer={item.answer}>
      <summary>
        <span class="label">{items.label(item.id)}</span>
        {!silent && sentence}
        <HereLines id={item.id} here={here} t={t} />
        <Rarity item={item} texts={texts} />
      </summary>
      <div class="inside">
        <p>{items.question(item.id)}</p>
        {silent && <p>{sentence}</p>}
        {item.evidence.length > 0 && <h4>{t('item_quotes', item.evidence.length)}</h4>}
        {item.evidence.map((evidence) => (
          <Quote
            key={`${evidence.block}:${evidence.quote}`}
            words={items.wholeQuote(item, evidence.quote)}
            evidence={evidence}
            t={t}
            onShow={onShowQuote}
          />
        ))}
        {item.evidence.length === 0 && <LookedFor item={item} texts={texts} onShow={onShowQuote} />}
        <h4>{t('item_why')}</h4>
        <p>{items.why(item.id)}</p>
        <ThisIsWrong item={item} texts={texts} />
      </div>
    </details>
  );
}

/** Of an answer without a quote: what was looked for, and what came nearest. For tests: `data-nearest`. */
function LookedFor({ item, texts, onShow }: { item: ReportItem; texts: Texts; onShow: ShowQuote }) {
  const { t, items } = texts;
  if (!item.nearest)
    return <p class="hint">{t(item.tone === 'unclear' ? 'item_no_quote_unclear' : 'item_no_quote_silent')}</p>;
  return (
    <div data-nearest={item.id}>
      <p class="hint">{t('item_nearest')}</p>
      <Quote words={items.wholeQuote(item, item.nearest.quote)} evidence={item.nearest} t={t} onShow={onShow} />
    </div>
  );
}
