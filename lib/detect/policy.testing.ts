/** For the tests of pages that are policies. */
import { expect } from 'vitest';
import { glanceAt } from './glance';
import { detectPage } from './index';
import { pageOf } from './page.testing';

/** What it is; a page that is a policy must be let pass by the glance as well. */
export function kindOf(doc: Document, address = ''): string {
  const { kind } = detectPage(doc, address);
  if (kind === 'privacy-policy') expect(glanceAt(doc, address).isPolicy).toBe(true);
  return kind;
}

export const page = (title: string, body: string, lang = 'en'): Document =>
  pageOf(`<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`);
/** A text of that paragraph, several times. */
export const text = (paragraph: string, times = 8): string => `<p>${paragraph}</p>`.repeat(times);
