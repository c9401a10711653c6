import { describe, expect, it } from 'vitest';
import { answersOfText } from '../answers.testing';
import type { ItemId } from '../checklist/item';
import { readMarkdown } from '../extract/markdown';
import { sentencesOf } from '../sentences';
import { readingsOf } from './readings';

const folded = (markdown: string): string[] =>
  readingsOf(sentencesOf(readMarkdown(markdown, ''))).map((reading) => reading.folded);

const findingOf = async (markdown: string, id: ItemId) =>
  (await answersOfText(markdown)).findings.find((finding) => finding.id === id);

describe('a question', () => {
  it.each([
    '## Do you sell my personal data to advertisers?',
    'Do we use Google Analytics on our pages?',
    '## Can I ask for a copy of my data?\n\n## Contact\n\nWrite to us.',
  ])('states nothing by itself: %s', (markdown) => {
    const text = folded(markdown).join(' ');
    expect(text).not.toMatch(/advertisers|google|copy/);
  });

  it.each([
    ['## Do you sell my data?\n\nNo.', 'no: do we sell your data'],
    ['**Do you sell my data?** Never!', 'no: do we sell your data'],
    ['Do you sell my data?\n\nWe do not.', 'no: do we sell your data'],
    ['Do you sell my data? Only if you agree.', 'only if you agree: do we sell your data'],
    ['### Can I delete my account?\n\nOf course.', 'of course: can you delete your account'],
    ['Is our data sold? No, unless you ask for it.', 'no, unless you ask for it: is our data sold'],
    ['| Do we sell data? |  |\n| --- | --- |\n| Do you sell my data? | No |', 'no: do we sell your data'],
  ])('states something with a short answer: %s', (markdown, statement) =>
    expect(folded(markdown).some((text) => text.includes(statement))).toBe(true),
  );

  it.each([
    [
      'Questions about this policy? Write to hello@quill.example.',
      'questions about this policy? write to hello@quill.example.',
    ],
    ['Want us to forget you? Send a letter.', 'want us to forget you? send a letter.'],
    ['## Any concerns?\n\nRing us.', 'any concerns? ring us.'],
  ])('that only says when something holds is read with it: %s', (markdown, statement) =>
    expect(folded(markdown)).toContain(statement),
  );

  it('leaves an answer in a full sentence as it is', () =>
    expect(folded('## What do you keep?\n\nWe keep names.')).toEqual(['we keep names.']));

  it.each([
    ['Do you sell my personal information?\n\nNo.', 'sells-data', 'no'],
    ['## Is my personal information sold to third parties?\n\nNo, never.', 'sells-data', 'no'],
    ['**Do we sell your personal information?** Yes.', 'sells-data', 'yes'],
  ] as const)('decides, quoted with its answer: %s', async (markdown, id, answer) => {
    const finding = await findingOf(markdown, id);
    expect(finding?.answer).toBe(answer);
    expect(finding?.evidence).toHaveLength(2);
    for (const { quote } of finding?.evidence ?? []) expect(markdown).toContain(quote);
  });
});

describe('a row that says yes or no', () => {
  const table = (...rows: string[]): string =>
    ['| Data | Collected | Sold |', '| --- | --- | --- |', ...rows].join('\n');

  it('is one statement for each such column', () =>
    expect(folded(table('| Voice recordings | Yes | ✗ |')).slice(-2)).toEqual([
      'yes: collected: voice recordings',
      'no: sold: voice recordings',
    ]));

  it('says nothing in the columns of what the reader can do', () =>
    expect(
      folded('| Why | Shared? | Can you limit it? |\n| --- | --- | --- |\n| Joint marketing | Yes | No |').at(-1),
    ).toBe('yes: shared: joint marketing'));

  it('is left in its cells where none says so', () =>
    expect(folded(table('| Voice | by phone | to nobody |')).slice(-3)).toEqual(['voice', 'by phone', 'to nobody']));

  it.each([
    ['| Biometric data, such as prints of fingers | NO | NO |'],
    ['| Health records and religious beliefs | No | No |'],
    ['| Racial or ethnic origin | ❌ | ❌ |'],
  ])('denies what it denies: %s', async (row) =>
    expect((await findingOf(table(row), 'sensitive-data'))?.answer).not.toBe('yes'),
  );

  it('is quoted by its cells', async () => {
    const markdown = '| Category | Do we sell it? |\n| --- | --- |\n| Your personal information | Yes |';
    const finding = await findingOf(markdown, 'sells-data');
    expect(finding?.answer).toBe('yes');
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['Your personal information', 'Yes']);
  });
});

describe('what denies from outside', () => {
  it.each([
    ['## What we never do\n\n- Sell your personal data', 'what we never do: sell your personal data'],
    [
      "## Things we don't do with it\n\n- Sell your personal data",
      "things we don't do with it: sell your personal data",
    ],
    ['We promise.\n\n- ❌ Sell your personal data', 'no: sell your personal data'],
  ])('is read with what it denies: %s', async (markdown, statement) => {
    expect(folded(markdown)).toContain(statement);
    expect((await findingOf(markdown, 'sells-data'))?.answer).not.toBe('yes');
  });

  it.each([
    '## What happens if you do not agree\n\n- We sell your personal data',
    '## What we do\n\n- We sell your personal data',
    '## Do not sell my data\n\n- We sell your personal data',
    '## What we never do\n\nRead on.\n\n- We sell your personal data',
  ])('is not every heading: %s', (markdown) =>
    expect(readingsOf(sentencesOf(readMarkdown(markdown, ''))).some(({ denied }) => denied)).toBe(false),
  );
});
