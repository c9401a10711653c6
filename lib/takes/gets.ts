/** Who gets it: read off the checklist's answers, each with those of its sentences that name who. */
import { MEASURED } from '../measured';
import type { Gets } from '../quoted';
import { fold } from '../sentences/fold';
import type { Evidence, Finding } from '../types';
import { RECIPIENTS } from '../values';
import { Phrases, wordsIn } from './matcher';
import { othersIn } from './others';
import { isChosen } from './stance';
import { isDeniedAt, type Said, saidIn, standing } from './standing';

/** Whom an answer of the checklist tells of. */
const WHO = ['buyers', 'advertisers', 'affiliates', 'providers'] as const;

/** How an answer says who gets data, and the words that its sentence must have. */
interface Asked {
  item: Finding['id'];
  answers: readonly string[];
  /** The answer that holds only if the reader agrees. */
  agreed?: string;
  words: Phrases;
  /** What begins so is something else. */
  not?: Phrases;
  /** What is said to happen: a definition or a heading names them, too. */
  does?: Phrases;
}

const NOTHING = new Phrases('');
/** "To sell you something" is a shop's trade, not one in data. */
const SOLD_TO_THE_READER = new Phrases('sell/sells/selling/sold you; sell/sells/selling/sold to you');
/** A number in a phone is nobody who advertises. */
const NO_ADVERTISER = new Phrases('advertising id/ids/identifier*');

/** Somebody gets it. */
const GIVING = new Phrases(`
        share*; sharing; provid*; disclos*; give/gives/giving/given; hand/hands/handing; sell/sells/selling; sold; collect*; receiv*; get/gets;
        place/places; set/sets; use/uses/using; report; send/sends/sending; allow*; permit*; transfer*; pass*; serve*; track*; work with; rent; told; load/loads; made available; access*; exchang*; releas*; keep; keeps; combin*
    `);

const ASKED: Readonly<Record<(typeof WHO)[number], Asked>> = {
  buyers: {
    item: 'sells-data',
    answers: ['yes'],
    words: new Phrases('sell; sells; sold; selling; sale; sales; rent; trade; valuable consideration; cross context'),
    not: SOLD_TO_THE_READER,
  },
  advertisers: {
    item: 'shares-for-advertising',
    answers: ['yes', 'with-consent'],
    agreed: 'with-consent',
    words: new Phrases(`
        advertiser*; advertising; advertisement*; advertise; advert; adverts; ad; ads; marketing; marketers; sponsor*; promotion*; promote; remarketing; retarget*
    `),
    not: NO_ADVERTISER,
    does: GIVING,
  },
  affiliates: {
    item: 'affiliates',
    answers: ['yes'],
    words: new Phrases(`
        affiliat*; subsidiar*; parent; holding; group; family of; sister; related compan*/entit*; common ownership/control; companies we own
    `),
    does: GIVING,
  },
  providers: {
    item: 'service-providers',
    answers: ['restricted', 'unrestricted'],
    words: new Phrases(`
        provider*; vendor*; supplier*; processor*; contractor*; subcontractor*; agents; courier*; on our/its behalf; behalf of;
        work/works/working/perform/performs/acts/acting .. for us; services for us; hosting; hosts; hosted
    `),
  },
};

/** Answers whose sentences name companies that get data. */
const NAMING: readonly Finding['id'][] = [
  'recipients-named',
  'third-party-trackers',
  'service-providers',
  'shares-for-advertising',
];
/** Answers that say that nobody does. */
const NOBODY = new Set(['no', 'not-stated', 'unclear', 'nothing']);
/** No line of names is longer. */
const MOST = 8;

/** In: the answers to the checklist, and the company's own names. Out: who gets data, whoever buys it first. */
export function getsIn(findings: readonly Finding[], own: readonly string[]): Gets[] {
  const general = WHO.flatMap((who): Gets[] => {
    const { item, answers, agreed, words, not, does } = ASKED[who];
    const finding = findings.find(({ id }) => id === item);
    if (!finding || !answers.includes(finding.answer)) return [];
    const quote = finding.evidence.find((one) => {
      const said = saidIn(one);
      return (
        says(words, said, not) && (!does || says(does, said) || HANDING_ON.test(fold(one.heading))) && !isWayOut(said)
      );
    });
    if (!quote) return [];
    const optional = finding.answer === agreed || finding.attributes?.choice === 'consent';
    const byLaw = who === 'buyers' && (finding.attributes?.sale === 'law-only' || isByLaw(saidIn(quote)));
    return [
      { who: byLaw ? 'buyers-by-law' : who, ...(optional && { optional }), ...doubtOf(finding), evidence: [quote] },
    ];
  });
  const named = companiesIn(findings, own);
  return [...named, ...general.filter((one) => !isToldBy(named, one))].sort((one, other) => rank(one) - rank(other));
}

/** What is told of an answer that is not sure is not sure either. */
export const doubtOf = ({ confidence }: Finding): { unsure?: true } =>
  confidence < MEASURED.sureFrom ? { unsure: true } : {};

/** In: who is named, and somebody in general words. Out: whether the names tell it: the same group, or out of the same sentence. */
const isToldBy = (named: readonly Gets[], { who, optional, evidence }: Gets): boolean =>
  named.some(
    (one) =>
      one.optional === optional &&
      (one.who === who ||
        (who === 'advertisers' &&
          one.who === 'trackers' &&
          evidence.every(({ quote }) => one.evidence.some((other) => other.quote === quote)))),
  );

/** In the order of the list; what holds for everybody first. */
const rank = ({ who, optional }: Gets): number => 2 * RECIPIENTS.indexOf(who) + (optional ? 1 : 0);

/** Below such a heading, a list alone says it. */
const HANDING_ON =
  /shar|disclos|recipient|\bwho (?:gets|sees|receives|else)|\bpass|\bgiv(?:e|ing)\b|transfer|third part/;
/** What its reader may say no to, or ask, is not what is done. */
const WAYS_OUT = new Phrases(
  'opt out; opting out; right to; you may/can ask/request/tell; they/who/which sell; they/who/which may/will/can sell; in the future; avoid',
);
const isWayOut = ({ folded, words }: Said): boolean => folded.endsWith('?') || WAYS_OUT.isIn(words);
/** A sale in the words of a law: "this is a 'sale' under California law". */
const isByLaw = ({ folded }: Said): boolean =>
  /"(?:sale|sell|selling|sold|share|shared|sharing)"|\b(?:considered|deemed|regarded|constitute|defined|within the meaning)\b/.test(
    folded,
  );

/** In: words, a sentence, and what begins otherwise. Out: whether it has one of the words and does not deny it. */
export const says = (words: Phrases, said: Said, not: Phrases = NOTHING): boolean =>
  standing(words, not, said).some((place) => !isDeniedAt(said, place));

/** What is done for the company, beside the words for those who do it. */
const WORK = new Phrases(`
    process/processes/processed/handle/handles/handled .. payment/payments/orders/data/it; run by; instructions;
    host*; deliver/delivers/ships/ship .. parcels/parcel/orders/order/goods/package*; send/sends .. email*/e/mail*/newsletter*/messages; store/stores/stored .. data/files/backups
`);
/** What is done for ads or statistics. */
const TRACKING = new Phrases(`
    advertiser*; advertising; advertisement*; advertise; advert; adverts; ad; ads; adsense; admob; marketing; remarketing; retarget*;
    analytic*; analys*; analyz*; statistic*; measur*
`);

/** Buttons of networks: they neither work for the company nor are said to count or advertise. */
const SOCIAL = new Phrases(`
    social media/network*/networking/plugin*/plug/button*/feature*; like button*; share button*; widget*
`);

interface Naming {
  evidence: Evidence;
  who: 'trackers' | 'providers' | 'named';
  optional: boolean;
}

/** What the companies are that a sentence names, by its words alone; where it tells of both, they are only named. */
function whoIn(said: Said): Naming['who'] {
  if (says(SOCIAL, said)) return 'named';
  const works = says(ASKED.providers.words, said) || says(WORK, said);
  const tracks = says(TRACKING, said, NO_ADVERTISER);
  return works === tracks ? 'named' : works ? 'providers' : 'trackers';
}

/** The sentences that may name somebody, each once; those that set no condition first, since a name is told by one of them. */
function namingIn(findings: readonly Finding[]): Naming[] {
  const naming = new Map<string, Naming>();
  for (const id of NAMING) {
    const finding = findings.find((one) => one.id === id);
    if (!finding || NOBODY.has(finding.answer)) continue;
    for (const evidence of finding.evidence) {
      const said = saidIn(evidence);
      const end = said.folded.length;
      const optional = finding.answer === 'with-consent' || isChosen(said.folded, said.words, { start: end, end });
      const known = naming.get(evidence.quote);
      if (known) known.optional ||= optional;
      else naming.set(evidence.quote, { evidence, who: whoIn(said), optional });
    }
  }
  return [...naming.values()].sort((one, other) => Number(one.optional) - Number(other.optional));
}

/** Who is named, under what they are to the company. */
function companiesIn(findings: readonly Finding[], own: readonly string[]): Gets[] {
  const ours = new Set(own.flatMap((name) => wordsIn(fold(name)).map(({ word }) => word)));
  const told = new Set<string>();
  const groups = new Map<string, Gets & { names: string[] }>();
  for (const { evidence, who, optional } of namingIn(findings)) {
    const said = saidIn(evidence);
    const fresh = othersIn(evidence.quote, ours).filter((name) => !told.has(name) && !isDeniedName(said, name));
    if (fresh.length === 0 || told.size + fresh.length > MOST) continue;
    for (const name of fresh) told.add(name);
    const key = `${who} ${optional}`;
    const group = groups.get(key) ?? { who, names: [], ...(optional && { optional }), evidence: [] };
    group.names.push(...fresh);
    group.evidence.push(evidence);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function isDeniedName(said: Said, name: string): boolean {
  const start = said.folded.indexOf(fold(name));
  return start < 0 || isDeniedAt(said, { start, end: start + fold(name).length });
}
