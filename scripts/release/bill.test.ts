import { expect, test } from 'vitest';
import { type Bill, billOf, billOutcome } from './bill';

const WRITTEN: Bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: '2026-11-29T09:00:00Z', component: { name: 'a-folder', version: '0.1.0' } },
  components: [{ name: 'preact', version: '11.2.0' }],
};

test('the bill is the same each time, and of the project', () => {
  const again = { ...WRITTEN, serialNumber: 'urn:uuid:2', metadata: { ...WRITTEN.metadata, timestamp: 'later' } };
  const bill = billOf(JSON.stringify(WRITTEN), 'candor');
  expect(bill).toEqual(billOf(JSON.stringify(again), 'candor'));
  expect(bill.metadata.component).toEqual({ name: 'candor', version: '0.1.0' });
  expect(bill.components).toEqual(WRITTEN.components);
});

test('what ships stands in it', () => {
  expect(billOutcome(WRITTEN, ['preact']).state).toBe('ok');
  expect(billOutcome(WRITTEN, ['preact', 'idb'])).toEqual({ state: 'failed', notes: ['idb is not in it'] });
  expect(billOutcome({ ...WRITTEN, bomFormat: 'SPDX' }, [])).toMatchObject({ state: 'failed' });
});
