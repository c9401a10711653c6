import { describe, expect, it } from 'vitest';
import { answersOfText } from '../answers.testing';

/** The quotes for the right to access. */
const quotesIn = async (markdown: string): Promise<string[]> =>
  (await answersOfText(markdown)).findings.find(({ id }) => id === 'access')?.evidence.map(({ quote }) => quote) ?? [];

describe('the quotes of a conditional right', () => {
  it('begin with the sentence that limits it itself', async () =>
    expect(
      (
        await quotesIn(
          '# Notice\n\n## For California\n\nYou have the right to access your data.\n\nResidents of California have the right to access their records.',
        )
      )[0],
    ).toBe('Residents of California have the right to access their records.'));

  it('begin with the sentence that limits the rest of its section', async () =>
    expect(
      await quotesIn(
        '# Notice\n\n## Rights\n\nIf you are in the EEA, you have the following rights.\n\nYou may request access to your data.',
      ),
    ).toEqual(['If you are in the EEA, you have the following rights.', 'You may request access to your data.']));

  it('begin with the introduction of the list that limits it', async () =>
    expect(
      await quotesIn('Depending on where you live, you may have the right:\n\n- to access your data\n- to complain'),
    ).toEqual(['Depending on where you live, you may have the right:', 'to access your data']));
});
