/** The dated changes of the rules, docs/changes-of-rules.json. */
import { describe, expect, it } from 'vitest';
import { CHANGES_OF_RULES } from '../lib/about/changes-of-rules';
import { CHECKLIST_VERSION } from '../lib/checklist';
import catalogue from '../locales/en.json';

describe('the changes of the rules', () => {
  it('are dated days, newest first on the page and last in the file', () => {
    const dates = CHANGES_OF_RULES.map(({ date }) => date);
    for (const date of dates) expect(new Date(`${date}T00:00Z`).toISOString().slice(0, 10)).toBe(date);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('tell of each version of the checklist, up to the one that ships', () => {
    const versions = [...new Set(CHANGES_OF_RULES.map(({ checklist }) => checklist))].reverse();
    expect(versions).toEqual(Array.from({ length: Number(CHECKLIST_VERSION) }, (_, at) => String(at + 1)));
  });

  it('have each a message, and no message is left over', () => {
    const messages = Object.keys(catalogue).filter((name) => name.startsWith('rules_changed_'));
    expect(messages.toSorted()).toEqual(CHANGES_OF_RULES.map(({ id }) => `rules_changed_${id}`).toSorted());
  });
});
