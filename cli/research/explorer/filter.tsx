import type { ExplorerData } from './data';
import { EVERYTHING, type Wanted } from './rows';
import { say } from './say';

interface Props {
  data: ExplorerData;
  wanted: Wanted;
  ask: (change: Partial<Wanted>) => void;
}

/** What is searched for, and which answer is asked for. */
export function Filter({ data, wanted, ask }: Props) {
  const { search, inQuotes, item, answer } = wanted;
  const answers = data.items.find(({ id }) => id === item)?.answers ?? [];
  return (
    <search>
      <form class="filter" onSubmit={(event) => event.preventDefault()}>
        <label class="field wide">
          <span>{say('search')}</span>
          <input
            type="search"
            name="search"
            placeholder={say('search_hint')}
            value={search}
            onInput={({ currentTarget }) => ask({ search: currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{say('filter_question')}</span>
          <select
            name="question"
            value={item}
            onChange={({ currentTarget }) => ask({ item: currentTarget.value, answer: '' })}
          >
            <option value="">{say('filter_any')}</option>
            {data.grades.map(({ id: pillar, name }) => {
              const items = data.items.filter((one) => one.pillar === pillar);
              return (
                items.length > 0 && (
                  <optgroup key={pillar} label={name}>
                    {items.map(({ id, label }) => (
                      <option key={id} value={id}>
                        {label}
                      </option>
                    ))}
                  </optgroup>
                )
              );
            })}
          </select>
        </label>
        <label class="field">
          <span>{say('filter_answer')}</span>
          <select
            name="answer"
            value={answer}
            disabled={item === ''}
            onChange={({ currentTarget }) => ask({ answer: currentTarget.value })}
          >
            <option value="">{say('filter_any_answer')}</option>
            {answers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            name="quotes"
            checked={inQuotes}
            onChange={({ currentTarget }) => ask({ inQuotes: currentTarget.checked })}
          />
          {say('search_quotes')}
        </label>
        <button type="button" disabled={search === '' && item === ''} onClick={() => ask(EVERYTHING)}>
          {say('filter_clear')}
        </button>
      </form>
    </search>
  );
}
