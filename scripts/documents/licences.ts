/** What Candor is built from at run time: lib/derived/licences.json for the page about Candor, public/licences.txt in full. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fieldsOf, text } from '../../lib/fields';

/** In the extension without being named among the run-time dependencies: a module of WXT's brings it in. */
const BROUGHT_ALONG = ['webextension-polyfill'];

export interface Licensed {
  name: string;
  version: string;
  /** As its package names it, an SPDX expression. */
  licence: string;
}

function jsonOf(path: string) {
  const read = fieldsOf(JSON.parse(readFileSync(path, 'utf8')));
  if (!read) throw new Error(`${path} holds no object`);
  return read;
}

/** Out: the libraries that package.json names for run time, by name, as they are installed. */
export function licensed(): Licensed[] {
  const names = [...Object.keys(fieldsOf(jsonOf('package.json').dependencies) ?? {}), ...BROUGHT_ALONG];
  return names.toSorted().map((name) => {
    const { version, license } = jsonOf(`node_modules/${name}/package.json`);
    const licence = text(license);
    if (!licence) throw new Error(`${name} names no licence`);
    return { name, version: text(version) ?? '', licence };
  });
}

/** Out: the text of lib/derived/licences.json. */
export const licencesFile = (): string => `${JSON.stringify(licensed(), null, 2)}\n`;

/** Out: the text of public/licences.txt: Candor's own licence, and each library's as its package carries it. */
export function licenceTexts(): string {
  const parts = licensed().map(({ name, version, licence }) => {
    const folder = `node_modules/${name}`;
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const words = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : licence;
    return `${name} ${version}\n\n${words}`;
  });
  const own = `Candor\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  return `${[own, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
