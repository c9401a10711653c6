import { describe, expect, test } from 'vitest';
import { ITEMS } from '../lib/checklist';
import { ITEM_IDS } from '../lib/checklist/item';
import { cutQuote } from '../lib/evidence/short-quote';
import { answerKey, itemTexts, snake } from '../lib/texts';
import type { Attributes, Collection, ReportItem } from '../lib/types';
import { type Letter, SUMMARY_IDS, type SummaryId } from '../lib/values';
import de from '../locales/de.json';
import catalogue from '../locales/en.json';
import es from '../locales/es.json';
import fr from '../locales/fr.json';
import { sources } from './sources';

const messages: Readonly<Record<string, string>> = catalogue;
const names = Object.keys(messages);
const itemNames = ITEMS.flatMap((item) => [
  ...['label', 'question', 'why'].map((part) => `item_${snake(item.id)}_${part}`),
  ...[...item.answers, 'not-stated', 'unclear'].map((answer) => answerKey(item.id, answer)),
]);

describe('the message catalogue', () => {
  test('has every text of every item and answer, and none for an answer that no item gives', () => {
    const prefixes = ITEM_IDS.map((id) => `item_${snake(id)}_`);
    const ofItems = names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
    expect(ofItems.toSorted()).toEqual(itemNames.toSorted());
  });

  test('names hold letters, digits and underscores only, as the browsers want them', () => {
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  test('every other message is used somewhere', () => {
    const code = sources();
    const used = (name: string): boolean =>
      [`'${name}'`, `__MSG_${name}__`].some((form) => code.includes(form)) ||
      patternsIn(code).some((p) => p.test(name));
    expect(names.filter((name) => !itemNames.includes(name as never)).filter((name) => !used(name))).toEqual([]);
  });

  test('says what the policy says, and judges nobody by law', () => {
    const banned =
      /\b(compl(y|ies|iant|iance)|violat\w*|infring\w*|illegal\w*|unlawful\w*|breach(es|ed)? (the|a) law|legal advice)\b/i;
    expect(names.filter((name) => banned.test(messages[name] ?? ''))).toEqual([]);
  });

  test('every answer is a sentence that begins with the fact', () => {
    for (const item of ITEMS)
      for (const answer of [...item.answers, 'not-stated', 'unclear']) {
        const sentence = messages[answerKey(item.id, answer)];
        const opening = { 'not-stated': 'Does not say ', unclear: 'Mentions ' }[answer];
        expect(sentence, `${item.id} ${answer}`).toMatch(new RegExp(`^${opening ?? '[A-Z]'}.*\\.$`));
        expect(sentence, `${item.id} ${answer}`).not.toMatch(/^(?:The|This|Its) policy|^It says/);
      }
  });

  test('questions ask, and the reasons are at most two sentences', () => {
    for (const id of ITEM_IDS) {
      expect(messages[`item_${snake(id)}_question`]).toMatch(/^[A-Z].*\?$/);
      expect(messages[`item_${snake(id)}_why`]?.match(/[.!?](?= |$)/g)?.length).toBeLessThanOrEqual(2);
      expect(messages[`item_${snake(id)}_label`]?.length).toBeLessThanOrEqual(30);
    }
  });
});

/** Any of these words, whole; `\b` knows no letters with accents. */
const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/**
 * How a language opens an answer on which the policy is silent or unclear, and what no answer begins with; `marks`: what its
 * typographers would strike out, such as a space before a sign at which a line may break.
 */
const OTHERS = [
  {
    language: 'de',
    translated: de as Readonly<Record<string, string>>,
    stiff: /^Die Erklärung|^Sie sagt/,
    silent: /^Sagt nicht, /,
    unclear: /^Erwähnt .*, aber Candor konnte nicht erkennen, /,
    banned: words(
      String.raw`verstößt|verstoß\w*|verletz\w*|illegal\w*|rechtswidrig\w*|gesetzeskonform\w*|erfüllt|Rechtsberatung`,
    ),
    familiar: words(String.raw`du|dich|dir|dein\w*`),
    marks: /["']|[ \u202f](?=[%…])|\.\.\./,
  },
  {
    language: 'fr',
    translated: fr as Readonly<Record<string, string>>,
    stiff: /^La politique|^Elle dit/,
    silent: /^Ne dit pas /,
    unclear: /^Évoque .*, mais Candor n’a pas su dire /,
    banned: words(String.raw`conforme\w*|viol(e|ent|ation)\w*|enfrein\w*|illéga\w*|illicite\w*|conseil juridique`),
    familiar: words('tu|toi|ton|ta|tes'),
    marks: /["']|(?<!\u00a0)[;?!»%]|(?<!\u00a0):(?!\/\/)|«(?!\u00a0)|\.\.\.| …/,
  },
  {
    language: 'es',
    translated: es as Readonly<Record<string, string>>,
    stiff: /^La política|^Dice que/,
    silent: /^No dice /,
    unclear: /^Menciona .*, pero Candor no pudo saber /,
    banned: words(String.raw`cumple\w*|incumpl\w*|viola\w*|infring\w*|ilegal\w*|ilícit\w*|asesoramiento jurídico`),
    familiar: words('tú|tu|tus|te|contigo'),
    marks: /["']|[ \u202f]%|« | »|\.\.\.| …/,
  },
];

/** What must be the same in every language: the substitutions that a message takes, and whether it has a plural. */
const shape = (message = ''): unknown => ({
  substitutions: [...new Set(message.match(/\$\d/g))].toSorted(),
  forms: message.split(' | ').length,
});

describe.each(OTHERS)(
  'the catalogue in $language',
  ({ language, translated, stiff, silent, unclear, banned, familiar, marks }) => {
    test('has the marks of its language, and no sign alone at the beginning of a line', () => {
      expect(names.filter((name) => marks.test(translated[name] ?? ''))).toEqual([]);
    });

    test('has every message, and no other', () => {
      expect(Object.keys(translated).toSorted()).toEqual(names.toSorted());
    });

    test('takes the same substitutions and has the same plurals', () => {
      for (const name of names) expect(shape(translated[name]), name).toEqual(shape(messages[name]));
    });

    test('says nothing empty, leaves nothing in English, and names its language', () => {
      expect(translated.catalogue_language).toBe(language);
      expect(names.filter((name) => !translated[name]?.trim())).toEqual([]);
      const sentences = names.filter((name) => (messages[name] ?? '').split(' ').length > 3);
      expect(sentences.filter((name) => translated[name] === messages[name])).toEqual([]);
    });

    test('says what the policy says, judges nobody by law, and is polite', () => {
      expect(names.filter((name) => banned.test(translated[name] ?? ''))).toEqual([]);
      expect(names.filter((name) => familiar.test(translated[name] ?? ''))).toEqual([]);
      for (const item of ITEMS)
        for (const answer of [...item.answers, 'not-stated', 'unclear']) {
          const sentence = translated[answerKey(item.id, answer)];
          expect(sentence, `${item.id} ${answer}`).toMatch({ 'not-stated': silent, unclear }[answer] ?? /\.$/);
          expect(sentence, `${item.id} ${answer}`).not.toMatch(stiff);
        }
    });

    test('questions ask, and the reasons are at most two sentences', () => {
      for (const id of ITEM_IDS) {
        expect(translated[`item_${snake(id)}_question`]).toMatch(/\?$/);
        expect(translated[`item_${snake(id)}_why`]?.match(/[.!?](?= |$)/g)?.length).toBeLessThanOrEqual(2);
        expect(translated[`item_${snake(id)}_label`]?.length).toBeLessThanOrEqual(30);
      }
    });
  },
);

/** Names that are put together, such as `group_${tone}_hint`, as patterns. */
function patternsIn(code: string): RegExp[] {
  return [...code.matchAll(/\bt\(`([^`]+)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^}]+\}/g, '[a-z_]+')}$`),
  );
}

const CATALOGUES = { en: messages, ...Object.fromEntries(OTHERS.map((one) => [one.language, one.translated])) };

describe.each(Object.entries(CATALOGUES))('answers in %s', (_language, catalogue) => {
  const { said, collected, summary, beforeReasons, measured } = itemTexts(
    (key, first) => (catalogue[key] ?? '').replace('$1', key === 'probably' ? String(first) : '$1'),
    cutQuote,
  );
  const weak = { confidence: 0.6 };
  const sure = { confidence: 0.9 };
  const doubt = words('probably|vermutlich|probablement|probablemente');

  test('say probably where they are weak, before the fact, and only there', () => {
    for (const { id, answers } of ITEMS)
      for (const answer of [...answers, 'not-stated']) {
        expect(said({ id, answer, ...weak }), `${id} ${answer}`).toMatch(doubt);
        expect(catalogue.probably?.replace('$1', said({ id, answer, ...sure }))).toBe(said({ id, answer, ...weak }));
        expect(said({ id, answer, ...sure })).not.toMatch(doubt);
      }
    for (const answer of ['nothing', 'needed', 'more'] as const) {
      expect(collected({ collection: { answer, evidence: [], ...weak } })).toMatch(doubt);
      expect(collected({ collection: { answer, evidence: [], ...sure } })).not.toMatch(doubt);
    }
    for (const answer of ['not-stated', 'unclear'] as const)
      expect(collected({ collection: { answer, evidence: [], ...sure } })).toBeNull();
    expect(said({ id: 'delete', answer: 'unclear', ...weak })).not.toMatch(doubt);
  });

  /** What rests on one answer, or two. */
  const RESTING = {
    'collects-nothing': [],
    'few-needed': [],
    sells: ['sells-data'],
    'sells-or': ['sells-data'],
    'sells-by-law': ['sells-data'],
    shares: ['shares-for-advertising'],
    follows: ['cross-site-tracking'],
    'refuses-deletion': ['delete'],
    'no-ads-no-trackers': ['behavioural-ads', 'third-party-trackers'],
    'no-ads': ['behavioural-ads'],
    'no-trackers': ['third-party-trackers'],
    'no-sale': ['sells-data'],
  } as const satisfies Partial<Record<SummaryId, readonly ReportItem['id'][]>>;

  test('the words beside the letter say probably where the answer that they rest on is weak, and only there', () => {
    const shown = (id: SummaryId, weakItem: ReportItem['id'] | null, collection: number): string =>
      summary({
        summary: [id],
        items: ITEM_IDS.map((one) => ({
          ...{ id: one, answer: 'yes', evidence: [], pillar: 'sharing', tone: 'concern', prevalence: 0 },
          confidence: one === weakItem ? 0.6 : 0.9,
        })),
        collection: { answer: 'nothing', evidence: [], confidence: collection },
      });
    for (const id of SUMMARY_IDS) {
      const resting: readonly ReportItem['id'][] = RESTING[id as keyof typeof RESTING] ?? [];
      for (const item of ITEM_IDS)
        expect(doubt.test(shown(id, item, 0.9)), `${id}, ${item}`).toBe(resting.includes(item));
      expect(doubt.test(shown(id, null, 0.6)), id).toBe(id === 'collects-nothing' || id === 'few-needed');
      expect(shown(id, null, 0.9).length).toBeGreaterThan(10);
    }
  });

  test('what stands before the reasons: that nothing is collected, and an overall letter above all three', () => {
    const grade = (letter: Letter) => ({ letter, score: 50, betterThan: 0 });
    const grades = { overall: grade('B'), tracking: grade('C'), sharing: grade('C'), rights: grade('C') };
    expect(beforeReasons({ grades }, 'overall')).toEqual([catalogue.why_above]);
    expect(beforeReasons({ grades }, 'tracking')).toEqual([]);
    const caps = [{ item: 'sells-data', because: 'silent', best: 'C' } as const];
    const held = { ...grade('C'), why: { caps, cost: [], earned: [], lift: [] } };
    const silent = { ...grades, tracking: held, sharing: held, rights: held };
    expect(beforeReasons({ grades: silent }, 'overall')).toEqual([catalogue.why_above_silent]);
    expect(beforeReasons({ grades: { ...silent, rights: grade('C') } }, 'overall')).toEqual([catalogue.why_above]);
    expect(beforeReasons({ grades: { ...grades, rights: grade('B') } }, 'overall')).toEqual([]);
    const collection: Collection = { answer: 'nothing', evidence: [], confidence: 0.9 };
    expect(beforeReasons({ grades, collection }, 'overall')).toEqual([catalogue.why_nothing, catalogue.why_above]);
    expect(beforeReasons({ grades, collection: { ...collection, confidence: 0.6 } }, 'tracking')[0]).toMatch(doubt);
    expect(beforeReasons({ grades, collection: { ...collection, answer: 'needed' } }, 'tracking')).toEqual([]);
  });

  test('how often letters are right is said only where it was measured', () => {
    const figures = { policies: 79, right: 0.9, sameLetter: null };
    expect(measured(figures)).toBe(catalogue.measured);
    expect(measured({ ...figures, sameLetter: 0.7 })).toBe(`${catalogue.measured} ${catalogue.measured_letters}`);
  });

  test('say what is known beside them', () => {
    const about = (id: ReportItem['id'], answer: string, attributes: Attributes): string =>
      said({ id, answer, attributes, ...weak });
    const plain = {
      sells: about('sells-data', 'yes', {}),
      abroad: about('international-transfer', 'with-safeguards', {}),
    };
    const sales = (['own-word', 'law-only'] as const).map((sale) => about('sells-data', 'yes', { sale }));
    expect(new Set([plain.sells, ...sales]).size).toBe(3);
    for (const sentence of sales) expect(sentence).toMatch(doubt);
    expect(about('international-transfer', 'with-safeguards', { mechanism: 'lapsed' })).not.toBe(plain.abroad);
    expect(about('international-transfer', 'with-safeguards', { mechanism: 'in-force' })).toBe(plain.abroad);
    // In one sentence with what it belongs to.
    const choices = (['consent', 'opt-out', 'none'] as const).map((choice) =>
      about('behavioural-ads', 'yes', { choice }),
    );
    expect(new Set([...choices, about('behavioural-ads', 'yes', {})]).size).toBe(4);
    for (const sentence of choices) expect(sentence.match(/\.(?= |$)/g)).toHaveLength(1);
    const somewhere = about('tracking-choice', 'opt-in', { audience: 'some' });
    expect(somewhere).not.toBe(about('tracking-choice', 'opt-in', {}));
    expect(somewhere.match(/\.(?= |$)/g)).toHaveLength(1);
    const more: Attributes[] = [
      { choice: 'consent' },
      { choice: 'none' },
      { decision: 'binding' },
      { audience: 'some' },
    ];
    for (const attributes of more) {
      expect(about('profiling', 'yes', attributes).length, JSON.stringify(attributes)).toBeGreaterThan(
        about('profiling', 'yes', {}).length + 5,
      );
      expect(about('profiling', 'not-stated', attributes)).toBe(about('profiling', 'not-stated', {}));
    }
    const parts = [
      about('recipients-named', 'named', { extent: 'part' }).slice(about('recipients-named', 'named', {}).length),
      about('security', 'specific', { extent: 'part' }).slice(about('security', 'specific', {}).length),
      about('children', 'excluded', { extent: 'part' }).slice(about('children', 'excluded', {}).length),
    ];
    expect(new Set(parts).size).toBe(3);
    for (const part of parts) expect(part.length).toBeGreaterThan(10);
    // The answer says so already.
    expect(about('delete', 'conditional', { audience: 'some' })).toBe(about('delete', 'conditional', {}));
  });
});
