import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../extract/markdown';
import { sentencesOf } from '../sentences';
import { audienceOf, audienceOfSection } from './audience';
import { readingsOf } from './readings';

describe('audienceOf', () => {
  it.each([
    'if you are a resident of california, you may see your data.',
    'users in the eea can object to this.',
    'depending on where you live, you may have more rights.',
    'where local law grants it to you, you may object.',
    'subject to applicable law, you may have the right to see your data.',
    'in some parts of the world you can ask for a copy.',
    'the ccpa gives you the right to know.',
    'you may have certain rights under data protection law.',
    'if these rights apply to you, you may ask us for a copy.',
    'subject to the conditions of applicable law, you may object.',
    'in accordance with applicable law, you can ask us for a copy.',
    'you may have more rights in your state.',
  ])('residents: %s', (text) => expect(audienceOf(text, 'everyone')).toBe('residents'));

  it.each([
    'you may see your data.',
    'under the gdpr you have the right to see your data.',
    'wherever you live, you can ask for a copy, also if you are a resident of california.',
    'you may delete your data unless we must retain it under applicable law.',
    'if you have a question, contact us.',
    'you may ask us to correct what is wrong, or where otherwise required by law.',
  ])('everyone: %s', (text) => expect(audienceOf(text, 'everyone')).toBe('everyone'));

  it.each([
    'notice to california residents',
    'rights of users in the european union',
    'additional information for certain u.s. states',
    'rights within the european economic area',
    'users in jurisdictions other than those above',
  ])('a heading limits its section: %s', (heading) =>
    expect(audienceOf('you may see your data.', audienceOfSection([heading]))).toBe('residents'),
  );

  it('leaves a section whose heading only says how to reach us', () =>
    expect(audienceOf('you may see your data.', audienceOfSection(['how to contact us about your rights']))).toBe(
      'everyone',
    ));

  it('knows sections for applicants', () =>
    expect(audienceOf('you may ask us.', audienceOfSection(['job applicants']))).toBe('others'));
});

/** The audience of the sentence that holds the word. */
const audienceIn = (markdown: string, word: string): string | undefined =>
  readingsOf(sentencesOf(readMarkdown(markdown, 'Test'))).find(({ folded, own }) => folded.slice(own).includes(word))
    ?.audience;

describe('the scope of a limit', () => {
  const section =
    '# Notice\n\n## Rights\n\nIf you are in the EEA, you have the following rights.\n\nYou may ask for apples.';

  it('reaches the paragraphs that follow in the section', () =>
    expect(audienceIn(section, 'apples')).toBe('residents'));

  it('reaches the sections below it', () =>
    expect(audienceIn(`${section}\n\n### More\n\nYou may ask for pears.`, 'pears')).toBe('residents'));

  it('ends at the next section', () =>
    expect(audienceIn(`${section}\n\n## Security\n\nYou may ask for pears.`, 'pears')).toBe('everyone'));

  it('goes on below a heading of the same level that names a right', () =>
    expect(audienceIn(`${section}\n\n## Right to object\n\nYou may ask for pears.`, 'pears')).toBe('residents'));

  it('goes on in subsections told by their number', () =>
    expect(audienceIn('# Notice\n\n## 4. For California\n\n## 4.1 Requests\n\nYou may ask for pears.', 'pears')).toBe(
      'residents',
    ));

  it('leaves out what readers do in their account', () =>
    expect(audienceIn(`${section} You can change pears in your account settings.`, 'pears')).toBe('everyone'));

  it('is lifted by a sentence for everyone', () =>
    expect(audienceIn(`${section}\n\nWe grant these rights wherever you live. You may ask for pears.`, 'pears')).toBe(
      'everyone',
    ));

  it('is lifted for a whole section, also below a heading that limits', () =>
    expect(
      audienceIn(
        '# Notice\n\n## For European users\n\nEvery user is entitled to these rights.\n\nYou may ask for pears.',
        'pears',
      ),
    ).toBe('everyone'));

  it('reaches back from "these rights"', () =>
    expect(
      audienceIn(
        '# Notice\n\n## Rights\n\nYou may ask for pears.\n\nDepending on where you live, these rights may not apply to you.',
        'pears',
      ),
    ).toBe('residents'));

  it('stays in the item of a list that it stands in', () =>
    expect(
      audienceIn(
        '# Notice\n\n## Rights\n\nYou may ask for:\n\n- plums. Depending on where you live, you may have additional rights.\n- pears',
        'pears',
      ),
    ).toBe('everyone'));

  it('does not reach back from what only announces a list', () =>
    expect(
      audienceIn(
        '# Notice\n\n## Rights\n\nYou may ask for pears.\n\nIf these rights apply to you, you may also ask for:\n\n- plums',
        'pears',
      ),
    ).toBe('everyone'));

  it('is not opened by an entry in a table of contents', () =>
    expect(
      audienceIn(
        'Contents\n\nFor users in Japan\n\nYou may ask for pears.\n\n## For users in Japan\n\nHello.',
        'pears',
      ),
    ).toBe('everyone'));

  it('is not opened by a title that follows a menu', () =>
    expect(audienceIn('English\n\n# Notice for European users\n\n## Rights\n\nYou may ask for pears.', 'pears')).toBe(
      'everyone',
    ));

  it('is not opened by the title of the whole text', () =>
    expect(audienceIn('# Notice for European users\n\n## Rights\n\nYou may ask for pears.', 'pears')).toBe('everyone'));
});
