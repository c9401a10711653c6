/** Who is the company? Its legal name, where the policy states it; a name that it only mentions is none. */
import { evidenceOf } from '../sentences/evidence';
import { atOnce, pace, type Steps } from '../steps';
import type { Evidence, PolicyText, Reading } from '../types';
import { Phrases, wordsIn } from './matcher';
import { callsItself, type Named, namesIn, selfNamedIn } from './names';
import { nearestHeading } from './stance';

export interface Company {
  name: string;
  evidence: Evidence;
}

const CONTROLS = new Phrases(`
    data controller*; controller*; responsible for; responsible party/entity/person/body; responsible within;
    controlled by; person responsible
`);
const RUNS = new Phrases(`
    operated by; provided by; owned by; offered by; run by; published by; operator/provider of; made by;
    developed by; maintained by; name of; trading as; brand of; policy/notice/statement of/describes/explains/sets/applies/covers; operates;
    service of
`);
const OTHERS = new Phrases(`
    processor*; third party/parties; service provider*; such as; google analytics; representative;
    partner/partners; dispute; arbitration; for example; hosted; hosting; payment/payments; plugin*; joint
    controller*; joint data controller*; acquired; also a controller; uses the; conversion tracking; with your permission; affiliates in; dpo; data protection officer
`);

/** A statement that stands later than this is rather of somebody else. */
const HEAD = 45;
const LEAST = 2;
/** The title of a policy stands among its first sentences. */
const TITLE = 3;
const POLICY = new Phrases('privacy policy/notice/statement');

interface Stated {
  worth: number;
  name: string;
  /** It has a legal form. */
  isLegal: boolean;
  reading: Reading;
}

/** In: a policy and the readings of its sentences. Out: the company that states to be responsible; null where none does. */
export const companyIn = (policy: PolicyText, readings: readonly Reading[]): Company | null =>
  atOnce(findingCompany(policy, readings));

/** The same in steps. */
export function* findingCompany({ blocks }: PolicyText, readings: readonly Reading[]): Steps<Company | null> {
  const isDue = pace();
  const stated: Stated[] = [];
  for (const [at, reading] of readings.entries()) {
    if (isDue(reading.folded.length)) yield;
    const text = wholeOf(reading, readings[at + 1]);
    const named = namesIn(text);
    const own = named.length === 0 ? selfNamedIn(text) : null;
    for (const one of own ? [own] : named)
      stated.push({ worth: worthOf(one, reading, at), name: one.name, isLegal: !own, reading });
  }
  const best = plainest(stated);
  // "We at Acme (“we”)" gives way to "Acme Ireland Ltd is the controller".
  const found = best && !best.isLegal ? (plainest(stated.filter((one) => isLegalNameOf(one, best))) ?? best) : best;
  if (!found || blocks.length === 0) return null;
  return { name: found.name, evidence: evidenceOf(found.reading.sentence) };
}

/** A sentence, with the rest of a name that was cut at its form: "Acme Pte." / "Ltd. (“we”) …". */
function wholeOf({ sentence }: Reading, next: Reading | undefined): string {
  const goesOn =
    /\b(?:Pte|PTE|Co|CO|Pty|PTY|Inc|Ltd|S\.A|B\.V)\.$/.test(sentence.text) && next?.sentence.block === sentence.block;
  return goesOn ? `${sentence.text} ${next?.sentence.text ?? ''}` : sentence.text;
}

/** The first of those that say it plainest; null where none says it plainly enough. */
function plainest(stated: readonly Stated[]): Stated | null {
  let best: Stated | null = null;
  for (const one of stated) if (one.worth > (best?.worth ?? LEAST)) best = one;
  return best;
}

const isLegalNameOf = ({ name, isLegal }: Stated, short: Stated): boolean =>
  isLegal && name.toLowerCase().startsWith(`${short.name.toLowerCase()} `);

/** How plainly the sentence says that this is the company; `LEAST` and less is too little. */
function worthOf({ before, after }: Named, reading: Reading, at: number): number {
  const words = wordsIn(reading.folded);
  const isShort = words.length < 40;
  const others = OTHERS.isIn(words) ? 3 : 0;
  const early = at < HEAD ? 1 : 0;
  const near = wordsIn(before).slice(-7);
  const next = wordsIn(after.toLowerCase()).slice(0, 10);
  if (callsItself(after) && !before.includes('(')) return (early ? 7 : isShort ? 4 : 2) - others;
  if (CONTROLS.isIn(wordsIn(before)) || CONTROLS.isIn(next)) return 5 + early - others;
  if (CONTROLS.isIn(nearestHeading(reading))) return 4 + early - others;
  if (RUNS.isIn(near) || RUNS.isIn(next.slice(0, 4))) return 3 + early - others;
  if (at < TITLE && POLICY.isIn(next.slice(0, 2))) return 3 + early - others;
  if (early && /^,?[^()]{0,60}\((?:the |hereinafter |hereafter )?["'“‘]/.test(after)) return 4 - others;
  if (near.slice(-3).some(({ word }) => word === 'we' || word === 'us' || word === 'at')) return 2 + early - others;
  return early - others;
}
