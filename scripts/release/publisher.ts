/** What keeps `project.json` from being published. Pure. */
import * as v from 'valibot';

import { isPlaceholder } from '../../lib/about/project';
import { FIELDS, read } from '../../lib/schemas';

const ADDRESS = /^[^\s@,;<>?&]+@[^\s@,;<>?&]+\.[^\s@,;<>?&]+$/;
/** As addons.mozilla.org takes them: like an address, or a UUID in braces. */
const FIREFOX_ID = /^(?:[\w.+-]*@[\w.-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;
const CHROMIUM_ID = v.nullable(v.pipe(v.string(), v.regex(/^[a-p]{32}$/)));
const GIVEN = v.pipe(v.string(), v.trim());

const TEXTS = {
  name: 'the person or organisation that publishes Candor',
  funding: 'a sentence on who pays for the work',
} as const;
const ADDRESSES = {
  contact: 'the e-mail address for questions',
  reports: 'the e-mail address for reports of wrong answers',
} as const;

type Fields = v.InferOutput<typeof FIELDS>;

/** In: what `project.json` holds. Out: a sentence for each thing that must be mended before a release; empty: none. */
export function problemsOf(value: unknown): string[] {
  const project = read(FIELDS, value);
  if (!project) return ['project.json: must be an object in braces.'];
  return [
    ...Object.entries(TEXTS).flatMap(([field, what]) => problemOf(project, field, what, null)),
    ...Object.entries(ADDRESSES).flatMap(([field, what]) => problemOf(project, field, what, ADDRESS)),
    ...idProblems(read(FIELDS, project.addOnIds)),
  ];
}

function problemOf(fields: Fields, field: string, what: string, form: RegExp | null): string[] {
  const given = read(GIVEN, fields[field]) ?? '';
  if (given === '') return [`project.json: "${field}" is missing. Write ${what}.`];
  if (isPlaceholder(given)) return [`project.json: "${field}" is still the placeholder "${given}". Write ${what}.`];
  return form && !form.test(given) ? [`project.json: "${field}" is "${given}", which is not ${what}.`] : [];
}

function idProblems(ids: Fields | null): string[] {
  if (!ids) return ['project.json: "addOnIds" is missing. Write {"firefox": "…", "chromium": null}.'];
  const firefox = problemOf(
    ids,
    'firefox',
    'the id of the add-on for Firefox, which stays what it was: settings and history are kept by it',
    FIREFOX_ID,
  );
  const chromium = v.is(CHROMIUM_ID, ids.chromium)
    ? []
    : [
        'project.json: "chromium" must be the id that the Chrome Web Store has given, 32 letters from a to p, or null before the first upload.',
      ];
  return [...firefox, ...chromium];
}
