/** The controls of the options: each a plain element of the browser's, with its words and a hint. */
import type { ComponentChildren } from 'preact';

/** A part of the page with a heading. */
export function Part({
  id,
  title,
  hint,
  children,
}: {
  id: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="part" aria-labelledby={`part-${id}`} data-part={id}>
      <h2 id={`part-${id}`}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

interface SwitchProps {
  name: string;
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ name, label, hint, on, onChange }: SwitchProps) {
  return (
    <div class="switch">
      <input
        type="checkbox"
        id={name}
        name={name}
        checked={on}
        aria-describedby={`${name}-hint`}
        onChange={() => onChange(!on)}
      />
      <div>
        <label for={name}>{label}</label>
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      </div>
    </div>
  );
}

interface ChoiceProps<T extends string | number> {
  name: string;
  label: string;
  options: readonly { value: T; label: string; lang?: string; disabled?: boolean }[];
  chosen: T;
  /** Why something cannot be chosen. */
  reason?: string | undefined;
  onChoose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string | number>({ name, label, options, chosen, reason, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice" aria-describedby={reason && `${name}-reason`}>
      <legend>{label}</legend>
      <div class="segments">
        {options.map(({ value, label: words, lang, disabled }) => (
          <label key={value} lang={lang}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              disabled={disabled}
              onChange={() => onChoose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {reason && (
        <p class="hint" id={`${name}-reason`}>
          {reason}
        </p>
      )}
    </fieldset>
  );
}
