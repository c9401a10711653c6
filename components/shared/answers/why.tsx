/**
 * Why a grade is what it is, one tap away. For tests from outside: `data-why`, which grade; `data-first`, what stands before
 * the reasons; each answer that is named has `data-reason`, the item's id, and `data-effect`: cap, cost, earned or lift.
 */
import type { ItemId, Pillar } from '../../../lib/checklist/item';
import type { Texts } from '../../../lib/texts';
import type { Cap, Report, ReportItem } from '../../../lib/types';
import { ToneGlyph } from '../glyphs';

/** Brings the reader to an item's answer. */
export type ToAnswer = (item: ItemId) => void;

interface WhyProps {
  which: Pillar | 'overall';
  report: Report;
  texts: Texts;
  /** Left out where the browser's own jump to the answer is enough. */
  onAnswer?: ToAnswer;
  /** The address of the numbers and the method; null: they are not offered here. */
  method: string | null;
}

/** Nothing for reports that were kept before reasons were worked out. */
export function Why({ which, report, texts, onAnswer, method }: WhyProps) {
  const { t, items } = texts;
  const grade = report.grades[which];
  const reasons = grade && items.reasons(grade);
  if (!reasons) return null;
  const { caps, cost, earned, earnedSilent, lift } = reasons;
  const found = new Map(report.items.map((item) => [item.id, item]));
  const row = (id: ItemId, effect: string) => {
    const item = found.get(id);
    return item && <Reason key={id} item={item} effect={effect} texts={texts} onAnswer={onAnswer} />;
  };
  return (
    <details class="why" data-why={which}>
      <summary>{t('why')}</summary>
      <div class="inside">
        {items.beforeReasons(report, which).map((line) => (
          <p key={line} data-first>
            {line}
          </p>
        ))}
        {together(caps).map(({ because, best, items: held }) => (
          <div key={held.join()}>
            <p class="why-head">{t(`why_cap_${because}`, best)}</p>
            <ul>{held.map((item) => row(item, 'cap'))}</ul>
          </div>
        ))}
        {cost.length + earned.length + earnedSilent.length > 0 && <p class="hint">{t('why_usual')}</p>}
        {cost.length > 0 && (
          <div>
            <p class="why-head">{t('why_cost')}</p>
            <ul>{cost.map(({ item }) => row(item, 'cost'))}</ul>
          </div>
        )}
        {earned.length > 0 && (
          <div>
            <p class="why-head">{t('why_earned')}</p>
            <ul>{earned.map(({ item }) => row(item, 'earned'))}</ul>
          </div>
        )}
        {earnedSilent.length > 0 && (
          <div>
            <p class="why-head">{t('why_earned_silent')}</p>
            <ul>{earnedSilent.map(({ item }) => row(item, 'earned'))}</ul>
          </div>
        )}
        {lift?.length === 0 && <p>{t('why_lift_none')}</p>}
        {lift && lift.length > 0 && (
          <div>
            <p class="why-head">{t('why_lift')}</p>
            <p class="hint">{t('why_lift_hint')}</p>
            <ul>
              {lift.map(({ item, answer, letter }) => (
                <li key={item} data-reason={item} data-effect="lift">
                  <span class="label">{items.label(item)}</span>
                  <span class="sentence">{items.answer(item, answer)}</span>
                  <span class="why-to">{t('why_to', letter)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p class="hint">
          {items.measured()}{' '}
          {method !== null && (
            <a href={method} target="_blank" rel="noreferrer" data-action="method">
              {t('why_method')}
            </a>
          )}
        </p>
      </div>
    </details>
  );
}

interface ReasonProps extends Pick<WhyProps, 'texts' | 'onAnswer'> {
  item: ReportItem;
  effect: string;
}

function Reason({ item, effect, texts: { items }, onAnswer }: ReasonProps) {
  const go = onAnswer
    ? (event: Event): void => {
        event.preventDefault();
        onAnswer(item.id);
      }
    : undefined;
  return (
    <li data-reason={item.id} data-effect={effect}>
      <a href={`#answer-${item.id}`} onClick={go}>
        <ToneGlyph tone={item.tone} />
        <span class="label">{items.label(item.id)}</span>
        <span class="sentence">{items.said(item)}</span>
      </a>
    </li>
  );
}

/** Silences that hold the same letter stand under one head; what is admitted holds it alone. */
function together(caps: readonly Cap[]): { because: Cap['because']; best: Cap['best']; items: ItemId[] }[] {
  const heads: { because: Cap['because']; best: Cap['best']; items: ItemId[] }[] = [];
  for (const { item, because, best } of caps) {
    const last = heads.at(-1);
    if (last && because === 'silent' && last.because === because && last.best === best) last.items.push(item);
    else heads.push({ because, best, items: [item] });
  }
  return heads;
}
