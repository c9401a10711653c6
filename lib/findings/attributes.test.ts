import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOfText } from '../answers.testing';
import type { ItemId } from '../checklist/item';
import attributeModel from '../derived/attribute-model.json';
import { readMarkdown } from '../extract/markdown';
import { readingsOf } from '../practices/readings';
import { sentencesOf } from '../sentences';
import type { Finding } from '../types';
import { READ_VALUES, withAttributes } from './attributes';

/** In: sentences. Out: the finding for the item, in a policy of these sentences alone. */
async function findingIn(text: string, id: ItemId) {
  const { findings } = await answersOfText(text);
  return findings.find((finding) => finding.id === id);
}

describe('attributes of findings', () => {
  it.each([
    ['Our transfers to the United States are certified under the EU-U.S. Privacy Shield.', 'lapsed'],
    ['We transfer data to the United States under the U.S.-EU Safe Harbor framework.', 'lapsed'],
    ['For transfers to the United States we rely on standard contractual clauses.', 'in-force'],
    [
      'For transfers to the United States we rely on standard contractual clauses. We are still certified under the Privacy Shield.',
      'in-force',
    ],
    ['We are certified under the EU-U.S. Data Privacy Framework for transfers to the United States.', 'in-force'],
  ])('mechanism of transfers: %s', async (text, mechanism) => {
    expect((await findingIn(text, 'international-transfer'))?.attributes?.mechanism).toBe(mechanism);
  });

  it.each([
    ['We encrypt all traffic to our servers with TLS.', 'part'],
    ['We protect your data with TLS encryption, firewalls and regular audits.', undefined],
    ['All traffic is encrypted with SSL. Passwords are hashed and our disks are encrypted at rest.', undefined],
  ])('extent of security: %s', async (text, extent) => {
    expect((await findingIn(text, 'security'))?.attributes?.extent).toBe(extent);
  });

  it.each([
    ['We do not knowingly collect personal data from children under 13.', 'part'],
    ['Our service is not for children: you must be at least 16 years old to use it.', undefined],
  ])('extent of what is said of children: %s', async (text, extent) => {
    expect((await findingIn(text, 'children'))?.attributes?.extent).toBe(extent);
  });

  it.each([
    ['Where state law requires it, we treat a Global Privacy Control signal as a request to opt out.', 'some'],
    ['We honour Global Privacy Control signals where required by applicable law.', 'some'],
    ['If you are a resident of California, we recognise the Global Privacy Control signal.', 'some'],
    ['Where the law requires it, we recognise the Global Privacy Control signal.', 'some'],
    ['We recognise Global Privacy Control signals to the extent that the law requires us to.', 'some'],
    ['We honour Global Privacy Control signals from everyone.', undefined],
    ['We recognise the Global Privacy Control signal.', undefined],
    ['We do not respond to Do Not Track signals, unless the law requires it.', undefined],
  ])('for whom a signal is heeded: %s', async (text, audience) => {
    expect((await findingIn(text, 'dnt-gpc'))?.attributes?.audience).toBe(audience);
  });

  it.each([
    ['We suggest films by what you watched, and nothing more hangs on it.', 'suggesting'],
    ['Nobody is refused anything by a machine.', undefined],
  ])('what profiles decide is told by a sentence that is shown: %s', (shown, decision) => {
    const policy = readMarkdown(
      '# Privacy policy\n\nWe suggest films by what you watched, and nothing more hangs on it.\n\nNobody is refused anything by a machine.',
      'test',
    );
    const readings = readingsOf(sentencesOf(policy));
    const evidence = readings.flatMap(({ sentence: { text, block } }) =>
      text === shown ? [{ quote: text, heading: '', block }] : [],
    );
    const finding: Finding = { id: 'profiling', answer: 'yes', confidence: 1, evidence };
    const [read] = withAttributes([finding], {
      readings,
      margins: [],
      isSure: (place, head) =>
        head === 'decision=suggesting' && readings[place]?.sentence.text.startsWith('We suggest') === true,
      precision: () => 1,
    });
    expect(evidence).toHaveLength(1);
    expect(read?.attributes?.decision).toBe(decision);
  });

  it('that are read are those that a report may hold', () => {
    const { $defs } = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'));
    const allowed = Object.entries<{ enum: string[] }>($defs.item.properties.attributes.properties);
    expect(Object.fromEntries(allowed.map(([name, values]) => [name, values.enum]))).toEqual(READ_VALUES);
  });

  it.each(['sale', 'decision'] as const)('that a model reads are those that it can be sure of: %s', (name) => {
    const reachable = attributeModel.heads.filter(({ precision }) => precision > 0).map(({ head }) => head);
    // A cue reads that one.
    const byModel = READ_VALUES[name].filter((value) => value !== 'own-word');
    expect(reachable.filter((head) => head.startsWith(name))).toEqual(byModel.map((value) => `${name}=${value}`));
  });

  it('are missing where nothing is clear', async () => {
    const text = 'Last year we sold the following kinds of personal information to data firms.';
    expect((await findingIn(text, 'sells-data'))?.attributes).toBeUndefined();
  });

  it.each([
    ['We sell your personal data to data brokers for money.', 'own-word'],
    ['We sell personal information, such as your identifiers and your shopping history, to data partners.', 'own-word'],
    ['We sell your personal information, including what you bought, for money.', 'own-word'],
    ['We sell your personal data.', 'own-word'],
    ['We sell personal information, as that term is defined by the CCPA, to advertising networks.', undefined],
    ['Under California law we sell personal information, such as identifiers, to advertising networks.', undefined],
  ])('a sale in so many words is one in the policy’s own word: %s', async (text, sale) => {
    const found = (await findingIn(text, 'sells-data'))?.attributes?.sale;
    if (sale) expect(found).toBe(sale);
    else expect(found).not.toBe('own-word');
  });
});
