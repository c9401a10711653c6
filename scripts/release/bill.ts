/** The bill of materials: all that a release is made of, in CycloneDX. Pure. */
import { type Outcome, outcomeOf } from './outcome';

export interface Bill {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; version: string } };
  components: { name: string; version: string; licenses?: unknown[] }[];
}

/**
 * In: what `npm sbom --sbom-format cyclonedx` wrote, and the name that package.json gives. Out: the same, but of that
 * name (npm takes the folder's) and without what differs each time: its number and its time. Throws on other text.
 */
export function billOf(output: string, name: string): Bill {
  const { serialNumber: _number, metadata, ...rest } = JSON.parse(output) as Bill;
  const { timestamp: _time, ...kept } = metadata;
  return { ...rest, metadata: { ...kept, component: { ...kept.component, name } } };
}

/** In: the bill, and the names that must stand in it: what is named for run time and what is built in. */
export function billOutcome(bill: Bill, names: readonly string[]): Outcome {
  const listed = new Set(bill.components.map(({ name }) => name));
  const problems = [
    ...(bill.bomFormat === 'CycloneDX' ? [] : [`its format is ${bill.bomFormat}, not CycloneDX`]),
    ...names.filter((name) => !listed.has(name)).map((name) => `${name} is not in it`),
  ];
  return outcomeOf(problems, [`CycloneDX ${bill.specVersion}, ${bill.components.length} components`]);
}
