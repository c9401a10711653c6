/** What Candor is built from at run time: lib/derived/licences.json for the page about Candor, public/licences.txt in full. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FIELDS, WORDS } from '../../lib/schemas';
import { bundledPackages } from './bundled';

export interface Licensed {
  name: string;
  version: string;
  /** As its package names it, an SPDX expression. */
  licence: string;
}

const PACKAGE = v.object({ version: WORDS, license: WORDS });
const PROJECT = v.object({ dependencies: FIELDS });

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Out: the libraries that package.json names for run time and those that are in the extension, by name, as they are installed. */
export function licensed(): Licensed[] {
  const names = new Set([...Object.keys(v.parse(PROJECT, jsonOf('package.json')).dependencies), ...bundledPackages()]);
  return [...names].toSorted().map((name) => {
    const found = v.safeParse(PACKAGE, jsonOf(`node_modules/${name}/package.json`));
    if (!found.success) throw new Error(`${name} names no licence, or no version`);
    return { name, version: found.output.version, licence: found.output.license };
  });
}

/** Out: the text of lib/derived/licences.json. */
export const licencesFile = (): string => `${JSON.stringify(licensed(), null, 2)}\n`;

/** What ships inside of something else, or was made from it, and under what. */
const CARRIED = [
  'pdf.js (in unpdf), Copyright Mozilla Foundation: Apache License 2.0, below',
  'all-MiniLM-L6-v2, from which the reader’s model grew: Apache License 2.0, below',
  'Weights and counts derived from policies in the collections of the Open Terms Archive contributors: ODC-By 1.0, https://opendatacommons.org/licenses/by/1-0/',
];
/** Where the Apache License 2.0 stands in full. */
const APACHE = 'node_modules/typescript/LICENSE';

/** Out: the text of public/licences.txt: Candor's own licence, each library's as its package carries it, and what these carry. */
export function licenceTexts(): string {
  const parts = licensed().map(({ name, version, licence }) => {
    const folder = `node_modules/${name}`;
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const words = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : licence;
    return `${name} ${version}\n\n${words}`;
  });
  const own = `Candor\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const carried = `Carried along\n\n${CARRIED.join('\n')}`;
  return `${[own, ...parts, carried, readFileSync(APACHE, 'utf8').trim()].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
