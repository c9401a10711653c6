/** Who publishes Candor: `project.json`, which whoever publishes it fills in. Pure. */
import project from '../../project.json';

export interface Project {
  /** A person or an organisation. */
  name: string;
  /** A sentence: who pays for the work. */
  funding: string;
  /** Where questions go: an e-mail address. */
  contact: string;
  /** Where reports of wrong answers go: an e-mail address. */
  reports: string;
  /** The ids in the stores; Chromium's is null until its store has given one. */
  addOnIds: { firefox: string; chromium: string | null };
}

export const PROJECT: Project = project;

/** Top-level names that nobody can own (RFC 2606, RFC 6761): an address there reaches nobody. */
const NOBODYS = /(?:^|[@.])(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

/** Is it a text that stands for one still to be given: in angle brackets, or an address that reaches nobody? */
export function isPlaceholder(value: string): boolean {
  const words = value.trim();
  return /^<.*>$/.test(words) || NOBODYS.test(words);
}

/** In: who publishes it. Out: the same; null where that is not said yet, as in a copy built for trying out. */
export function publisherOf({ name, funding, contact, reports }: Project = PROJECT): Publisher | null {
  const given = { name, funding, contact, reports };
  return Object.values(given).some((one) => one.trim() === '' || isPlaceholder(one)) ? null : given;
}

export type Publisher = Pick<Project, 'name' | 'funding' | 'contact' | 'reports'>;
