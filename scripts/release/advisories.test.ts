import { expect, test } from 'vitest';
import { advisoryOutcome } from './advisories';

const answer = (vulnerabilities: object): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities });

test('none known', () => expect(advisoryOutcome(answer({})).state).toBe('ok'));

test('each is named once, by the package that has it', () => {
  const advisory = { title: 'Reads too far', url: 'https://advisories.example/1' };
  const { state, notes } = advisoryOutcome(
    answer({
      inner: { name: 'inner', severity: 'high', range: '<2', via: [advisory] },
      outer: { name: 'outer', severity: 'high', range: '*', via: ['inner'] },
    }),
  );
  expect(state).toBe('failed');
  expect(notes).toEqual(['inner <2, high: Reads too far (https://advisories.example/1)']);
});

test.each([
  ['a refusal', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: { summary: '' } }), '405'],
  [
    'an error of npm’s',
    JSON.stringify({ error: { code: 'ENOAUDIT', summary: 'no such endpoint' } }),
    'no such endpoint',
  ],
  ['no JSON', '<html>gateway</html>\n', '<html>'],
  ['null', 'null', 'null'],
  ['nothing', '', 'nothing'],
])('%s is no answer, and said to be none', (_what, output, said) => {
  const { state, notes } = advisoryOutcome(output);
  expect(state).toBe('unknown');
  expect(notes[0]).toMatch(/^NOT CHECKED/);
  expect(notes[1]).toContain(said);
});
