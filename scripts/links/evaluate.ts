/**
 * `npm run evaluate:links`: the links and addresses that Candor offers as actions, against those that two readers named in
 * 40 policies (training/labels/asked). Needs ../shared.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { actionsIn } from '../../lib/actions';
import { readMarkdown } from '../../lib/extract/markdown';
import { sentencesOf } from '../../lib/sentences';
import { percent } from '../documents/measures';

interface Label {
  /** Of an address its digest (`digestOf`): it belongs to others. */
  links: { address: string; kind: string }[];
}

const LABELS = 'training/labels/asked';
const POLICIES = '../shared/corpus/privacy-policies';
const labelsOf = (reader: string): Record<string, Label> =>
  JSON.parse(readFileSync(`${LABELS}/${reader}.json`, 'utf8')) as Record<string, Label>;

/** The same address, whatever mark-up did to it: escapes, hyphens of print, the protocol that `actionsIn` takes for one. */
const same = (href: string): string =>
  href
    .replaceAll('\\', '')
    .replaceAll('%E2%80%90', '-')
    .replace(/^(mailto:[^?]*).*$/, '$1')
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');

/** What labels keep of an address: the first 64 bits of the SHA-256 of what is the same of it, in hexadecimal. */
const digestOf = (href: string): string => createHash('sha256').update(same(href)).digest('hex').slice(0, 16);

const linksOf = ({ links }: Label): Map<string, string> => new Map(links.map(({ address, kind }) => [address, kind]));

const [one, other] = [labelsOf('a'), labelsOf('b')];
const count = { offered: 0, right: 0, wanted: 0, found: 0, kind: 0 };
const missed: string[] = [];
const wrong: string[] = [];
for (const [name, label] of Object.entries(one)) {
  const [first, second] = [linksOf(label), linksOf(other[name] ?? { links: [] })];
  const policy = readMarkdown(readFileSync(`${POLICIES}/${name}.md`, 'utf8'), name);
  const offered = new Map(
    actionsIn(policy, sentencesOf(policy)).map(({ href, kind }) => [digestOf(href), { href, kind }]),
  );
  for (const [address, { href, kind }] of offered) {
    count.offered++;
    if (first.has(address) || second.has(address)) count.right++;
    else wrong.push(`${name} ${kind} ${href}`);
  }
  for (const [address, kind] of first) {
    if (second.get(address) !== kind) continue;
    count.wanted++;
    if (offered.has(address)) count.found++;
    else missed.push(`${name} ${kind} ${address}`);
    if (offered.get(address)?.kind === kind) count.kind++;
  }
}
console.log(`offered ${count.offered}, of them named by a reader ${percent(count.right / count.offered)}`);
console.log(
  `named by both ${count.wanted}, of them offered ${percent(count.found / count.wanted)}, as the same kind ${percent(count.kind / count.wanted)}`,
);
if (process.argv.includes('--list'))
  console.log(
    ['', 'Not found (the digest of the address):', ...missed, '', 'Offered, and named by nobody:', ...wrong].join('\n'),
  );
