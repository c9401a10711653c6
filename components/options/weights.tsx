/** "Your weights": what the pillars count, and the questions that matter to the reader. */
import type { ItemId, Pillar } from '../../lib/checklist/item';
import type { Settings, WeightChoice } from '../../lib/settings';
import type { Texts } from '../../lib/texts';
import { Choice } from './controls';

interface WeightsProps {
  weights: Settings['weights'];
  matters: readonly ItemId[];
  /** The checklist's questions by pillar. */
  items: Readonly<Record<Pillar, readonly ItemId[]>>;
  texts: Texts;
  onChange: (changes: Partial<Pick<Settings, 'weights' | 'matters'>>) => void;
}

const PILLARS: readonly Pillar[] = ['tracking', 'sharing', 'rights'];

export function Weights({ weights, matters, items, texts, onChange }: WeightsProps) {
  const { t } = texts;
  const options: { value: WeightChoice; label: string }[] = [
    { value: 0, label: t('weight_none') },
    { value: 0.5, label: t('weight_half') },
    { value: 1, label: t('weight_normal') },
    { value: 2, label: t('weight_double') },
  ];
  const toggle = (id: ItemId): void =>
    onChange({ matters: matters.includes(id) ? matters.filter((one) => one !== id) : [...matters, id] });
  return (
    <>
      {PILLARS.map((pillar) => {
        // Without any pillar there would be nothing to grade by.
        const isLast = PILLARS.every((other) => weights[other] > 0 === (other === pillar));
        return (
          <Choice
            key={pillar}
            name={`weight-${pillar}`}
            label={t(`pillar_${pillar}`)}
            options={options.map((option) => ({ ...option, disabled: isLast && option.value === 0 }))}
            chosen={weights[pillar]}
            reason={isLast ? t('weight_last') : undefined}
            onChoose={(value) => onChange({ weights: { ...weights, [pillar]: value } })}
          />
        );
      })}
      <h3>{t('options_matters')}</h3>
      <p class="hint">{t('options_matters_hint')}</p>
      {PILLARS.map((pillar) => {
        const chosen = items[pillar].filter((id) => matters.includes(id)).length;
        return (
          <details key={pillar} class="matters" open={chosen > 0}>
            <summary>
              {t(`pillar_${pillar}`)}
              {chosen > 0 && <span class="count"> {t('options_matters_chosen', chosen)}</span>}
            </summary>
            <ul>
              {items[pillar].map((id) => (
                <li key={id}>
                  <label>
                    <input
                      type="checkbox"
                      name={`matters-${id}`}
                      checked={matters.includes(id)}
                      onChange={() => toggle(id)}
                    />
                    <span>{texts.items.question(id)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
