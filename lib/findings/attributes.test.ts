import { describe, expect, it } from 'vitest';
import type { ItemId } from '../checklist/item';
import { readMarkdown } from '../extract/markdown';
import { answersIn } from '../pipeline';

/** In: sentences. Out: the finding for the item, in a policy of these sentences alone. */
function findingIn(text: string, id: ItemId) {
  const { findings } = answersIn(readMarkdown(`# Privacy policy\n\n${text}`, 'test'));
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
  ])('mechanism of transfers: %s', (text, mechanism) => {
    expect(findingIn(text, 'international-transfer')?.attributes?.mechanism).toBe(mechanism);
  });

  it.each([
    ['We encrypt all traffic to our servers with TLS.', 'part'],
    ['We protect your data with TLS encryption, firewalls and regular audits.', undefined],
    ['All traffic is encrypted with SSL. Passwords are hashed and our disks are encrypted at rest.', undefined],
  ])('extent of security: %s', (text, extent) => {
    expect(findingIn(text, 'security')?.attributes?.extent).toBe(extent);
  });

  it.each([
    ['We do not knowingly collect personal data from children under 13.', 'part'],
    ['Our service is not for children: you must be at least 16 years old to use it.', undefined],
  ])('extent of what is said of children: %s', (text, extent) => {
    expect(findingIn(text, 'children')?.attributes?.extent).toBe(extent);
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
  ])('for whom a signal is heeded: %s', (text, audience) => {
    expect(findingIn(text, 'dnt-gpc')?.attributes?.audience).toBe(audience);
  });

  it('are missing where nothing is clear', () => {
    expect(
      findingIn('We sell your personal data to data brokers for money.', 'sells-data')?.attributes,
    ).toBeUndefined();
  });
});
