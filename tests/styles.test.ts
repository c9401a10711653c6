/** The style sheets of the extension's pages, as they are written: what holds for every reader and every direction. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SHEETS = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(join('components', name), 'utf8').replace(/\/\*[^*]*\*\//g, '') }));

interface Rule {
  where: string;
  selectors: string[];
  body: string;
}

const rulesOf = ({ name, css }: { name: string; css: string }): Rule[] =>
  [...css.matchAll(/([^{}@;]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    where: name,
    selectors: selectors.split(',').map((one) => one.trim()),
    body,
  }));

const FORCED = /@media \(forced-colors: active\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g;
const rules = SHEETS.flatMap(({ name, css }) => rulesOf({ name, css: css.replace(FORCED, '') }));
const forced = SHEETS.flatMap(({ name, css }) =>
  (css.match(FORCED) ?? []).flatMap((block) => rulesOf({ name, css: block.slice(block.indexOf('{') + 1) })),
);

describe('every style sheet', () => {
  it('is read', () => expect(rules.length).toBeGreaterThan(200));

  it('never takes out of the page what is still to speak: voices hear only what was there before', () => {
    const silent = rules.filter(
      ({ selectors, body }) => selectors.some((one) => one.includes(':empty')) && /display:\s*none/.test(body),
    );
    expect(silent).toEqual([]);
  });

  it('knows start and end, not left and right', () => {
    const physical =
      /(?:^|[;\s])(?:(?:margin|padding|border)-(?:left|right)|left|right)[\w-]*\s*:|(?:float|text-align|clear):\s*(?:left|right)\b/;
    // "1px 2px 3px 4px" with other values on both sides.
    const sided = /(?:margin|padding|inset|border-radius):\s*\S+ (\S+) \S+ (?!\1;)\S+;/;
    expect(
      rules.filter(({ body }) => physical.test(body) || sided.test(body)).map(({ where, body }) => where + body),
    ).toEqual([]);
  });

  it('indents no block of a page in a tab against the others', () => {
    const popupWide = rules
      .filter(({ where, body }) => where.startsWith('shared/') && /padding(?:-inline)?:[^;]* 16px/.test(body))
      .flatMap(({ selectors }) => selectors);
    const even = new Set(
      rules.filter(({ body }) => /padding(?:-inline)?: 0;/.test(body)).flatMap(({ selectors }) => selectors),
    );
    const blocks = ['standouts', 'takes', 'todo', 'pillars', 'about-letter', 'under-letter'].map((one) => `.${one}`);
    expect(blocks.filter((block) => !popupWide.includes(block))).toEqual([]);
    expect(blocks.filter((block) => !even.has(`.page ${block}`))).toEqual([]);
  });

  it('gives a choice beside its words room to be read: the row wraps first', () => {
    const bodies = (selector: string) =>
      rules.filter(({ selectors }) => selectors.includes(selector)).map(({ body }) => body);
    expect(bodies('.field').join()).toContain('flex-wrap: wrap');
    expect(bodies('.field select').join()).toMatch(/min-width: min\(1[2-9]em/);
  });

  it('gives the text that is pasted all the width there is, and nothing else its class', () => {
    const form = rules.filter(({ selectors }) => selectors.some((one) => one.startsWith('.own-text')));
    expect(form.find(({ selectors }) => selectors.includes('.own-text textarea'))?.body).toMatch(/[\s;]width: 100%/);
    expect(new Set(form.map(({ where }) => where))).toEqual(new Set([join('check', 'check.css')]));
  });

  it('shows in forced colours what is chosen', () => {
    const states = /:checked|\[aria-(?:pressed|current|expanded)/;
    const told = (selector: string): string => selector.replace(/\s+/g, ' ');
    const covered = new Set(forced.flatMap(({ selectors }) => selectors.map(told)));
    const chosen = rules
      .filter(({ body }) => /background|border-color/.test(body))
      .flatMap(({ selectors }) => selectors.map(told))
      .filter((selector) => states.test(selector));
    expect(chosen.length).toBeGreaterThan(4);
    expect([...new Set(chosen)].filter((selector) => !covered.has(selector))).toEqual([]);
  });
});
