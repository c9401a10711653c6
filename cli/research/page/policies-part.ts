import { itemOf } from '../../../lib/checklist';
import { ITEM_IDS, type ItemId } from '../../../lib/checklist/item';
import { shownScore } from '../../../lib/grades/scale';
import { TABLE } from '../../../lib/grades/table';
import { message, texts } from '../../messages';
import type { ExplorerData, PolicyRow, QuotesOf } from '../explorer/data';
import type { Policies, Policy } from '../read/policies';
import { type Above, answersTo, GRADED, type Quote } from '../read/result';
import { answerName, gradeName, say } from '../words';
import { html, jsonForHtml, type Markup, trusted } from './markup';
import { reasonOf } from './read-part';
import { lead, note, type Part } from './sections';

/** How many records the table holds at most: with more, a browser needs many seconds to open the page. */
export const TABLE_LIMIT = 20_000;

/** The table that leads to the quotes. Strangers' texts are in its data alone, which the page's script shows as text. */
export function policiesPart({ policies, sentences, leftOut }: Policies): Part {
  const tabled = policies.slice(0, TABLE_LIMIT);
  const versions = versionsOf(policies);
  const folder = commonFolder(tabled.flatMap(({ id }) => id || []));
  const data: ExplorerData = {
    items: ITEM_IDS.map((id) => ({
      id,
      label: texts.items.label(id),
      pillar: itemOf(id).pillar,
      answers: answersTo(id).map((answer) => ({
        id: answer,
        name: answerName(answer),
        tone: TABLE[id].answers[answer]?.tone ?? 'unclear',
      })),
    })),
    grades: GRADED.map((which) => ({ id: which, name: gradeName(which) })),
    sentences: [...sentences],
    above: { above: message('why_above'), 'above-silent': message('why_above_silent') } satisfies Record<Above, string>,
    policies: tabled.map((policy) => rowOf(policy, folder, (versions.get(policy.service) ?? 0) > 1)),
  };
  const quotes: QuotesOf[] = tabled.map(({ quotes }) => (quotes ? quotesOf(quotes) : 0));
  const body = html`${lead(say('policies_lead'))}
${policies.length > TABLE_LIMIT && note(say('policies_limit', TABLE_LIMIT, policies.length))}
${leftOut.some && note(say('quotes_limit', leftOut.quotes, leftOut.length))}
${leftOut.policies > 0 && note(say('quotes_left_out', leftOut.policies))}
<div id="explorer"><noscript><p>${say('policies_noscript')}</p></noscript></div>
${block('data', data)}${block('quotes', quotes)}`;
  return { id: 'policies', title: say('policies_title'), body };
}

/** Data, which no browser runs. */
const block = (id: string, value: unknown): Markup =>
  html`<script type="application/json" id="${id}">${trusted(jsonForHtml(value))}</script>
`;

/** In: all policies, whether the table shows them or not. Out: of each service how many there are that could be read. */
function versionsOf(policies: readonly Policy[]): Map<string, number> {
  const versions = new Map<string, number>();
  for (const { service, status } of policies)
    if (status !== 'error') versions.set(service, (versions.get(service) ?? 0) + 1);
  return versions;
}

function rowOf(policy: Policy, folder: number, isOneOfSeveral: boolean): PolicyRow {
  const { id, title, url, status, error, words, grades, above, codes, said, service, date } = policy;
  return {
    id: id.slice(folder),
    ...(folder > 0 && id !== '' && { file: id }),
    title,
    ...(url && { url }),
    ...(status !== 'graded' && { why: error ? `${reasonOf(policy)}: ${error}` : reasonOf(policy) }),
    words,
    grades: GRADED.map((which) => {
      const grade = grades[which];
      return grade ? `${grade.letter}${shownScore(grade.score)}${grade.perhaps ?? ''}` : '';
    }),
    ...(above && { above }),
    ...(codes && said && { codes: [...codes], said: [...said] }),
    ...(isOneOfSeveral && { service }),
    ...(date && { date }),
  };
}

/** In: names. Out: how many letters of a folder they all begin with; 0 where they do not. */
export function commonFolder(names: readonly string[]): number {
  const [first = ''] = names;
  const beginsAll = (folder: string): boolean => names.every((name) => name.startsWith(folder) && name !== folder);
  const ends = [...first.matchAll(/[/\\]/g)].map(({ index }) => index + 1);
  return ends.findLast((end) => beginsAll(first.slice(0, end))) ?? 0;
}

const quotesOf = (quotes: ReadonlyMap<ItemId, readonly Quote[]>): QuotesOf =>
  Object.fromEntries(
    [...quotes].map(([id, given]) => [
      ITEM_IDS.indexOf(id),
      given.map(({ text, heading, page }) => (page ? [text, heading, page] : heading ? [text, heading] : [text])),
    ]),
  );
