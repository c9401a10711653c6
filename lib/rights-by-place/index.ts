/**
 * What people have by law where they live, whatever a policy says. Sources, each with the article:
 * Regulation (EU) 2016/679 (GDPR; by the EEA agreement in Iceland, Liechtenstein and Norway as well); the UK GDPR
 * (Regulation (EU) 2016/679 as it is law in the United Kingdom); the California Consumer Privacy Act (Civil Code
 * § 1798.100 onwards); as examples of other states Va. Code § 59.1-577, Colo. Rev. Stat. § 6-1-1306 and Tex. Bus. & Com.
 * Code § 541.051. The texts are linked to, by article where the publisher has such addresses.
 */
import type { ItemId } from '../checklist/item';
import type { ReportItem } from '../types';
import type { Place } from './places';

export type LawName = 'gdpr' | 'uk-gdpr' | 'ccpa' | 'states';

export interface LawPlace {
  law: LawName;
  /** The article or section, as it is cited. */
  at: string;
  /** Where its text stands. */
  source: string;
}

/** One right by law, on which the policy is silent. */
export interface RightByLaw extends LawPlace {
  id: RightId;
}

/** The questions of the checklist that are about rights which laws give. */
const RIGHT_IDS = [
  'access',
  'delete',
  'correct',
  'portability',
  'object',
  'withdraw-consent',
  'sale-opt-out',
  'complaint',
] as const satisfies readonly ItemId[];
export type RightId = (typeof RIGHT_IDS)[number];

/** Articles of the GDPR, which the UK GDPR has under the same numbers. */
const ARTICLES: Readonly<Partial<Record<RightId, number>>> = {
  access: 15,
  delete: 17,
  correct: 16,
  portability: 20,
  object: 21,
  'withdraw-consent': 7,
  complaint: 77,
};

const SECTIONS: Readonly<Partial<Record<RightId, string>>> = {
  access: '1798.110',
  delete: '1798.105',
  correct: '1798.106',
  portability: '1798.130',
  'sale-opt-out': '1798.120',
  complaint: '1798.199.45',
};

/** What Virginia, Colorado and Texas give alike, each in one section. */
const OF_STATES: readonly RightId[] = ['access', 'delete', 'correct', 'portability', 'sale-opt-out'];
const STATES: Omit<LawPlace, 'law'> = {
  at: 'Va. Code § 59.1-577; Colo. Rev. Stat. § 6-1-1306; Tex. Bus. & Com. Code § 541.051',
  source: 'https://law.lis.virginia.gov/vacode/59.1-577/',
};

/** In: a question, and where somebody lives. Out: as `lawFor`; null for what is no right by law. */
export function lawOf(id: ItemId, place: Place): LawPlace | null {
  const right = RIGHT_IDS.find((one) => one === id);
  return right ? lawFor(right, place) : null;
}

/** In: a right, and where somebody lives. Out: the law that gives it there; null where we know none. */
export function lawFor(id: RightId, place: Place): LawPlace | null {
  const article = ARTICLES[id];
  const section = SECTIONS[id];
  if (place === 'eu' && article)
    return {
      law: 'gdpr',
      at: String(article),
      source: `https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_${article}`,
    };
  if (place === 'uk' && article)
    return {
      law: 'uk-gdpr',
      at: String(article),
      source: `https://www.legislation.gov.uk/eur/2016/679/article/${article}`,
    };
  if (place === 'california' && section)
    return {
      law: 'ccpa',
      at: section,
      source: `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=${section}`,
    };
  return place === 'us' && OF_STATES.includes(id) ? { law: 'states', ...STATES } : null;
}

/**
 * In: the answers of a report, and where the reader lives. Out: the rights on which the policy is silent and which the
 * law gives there, in the order of the checklist of rights above.
 */
export function rightsByLaw(items: readonly Pick<ReportItem, 'id' | 'answer'>[], place: Place): RightByLaw[] {
  const silent = new Set(items.filter(({ answer }) => answer === 'not-stated').map(({ id }) => id));
  return RIGHT_IDS.filter((id) => silent.has(id)).flatMap((id) => {
    const law = lawFor(id, place);
    return law ? [{ id, ...law }] : [];
  });
}
