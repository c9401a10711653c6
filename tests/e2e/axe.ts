/** axe-core in a page of the extension. Run by the driver, for the pages allow no foreign script. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExtensionPage } from '../browsers/browser';
import { until } from '../browsers/until';

type Page = Pick<ExtensionPage, 'evaluate' | 'run' | 'prefer'>;

/** The axe-core that our own dependency brings along. */
const ours = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const SOURCE = readFileSync(ours.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 up to AA, and axe's own good practices. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules among them that look at colours: what another theme can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const RULES = { all: { type: 'tag', values: ALL }, 'of colours': { type: 'rule', values: OF_COLOURS } } as const;

/** What axe finds wrong in the page as it is now: a rule, the element and why. Empty: nothing. */
export async function violations(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.run(SOURCE);
  await page.run(`window.found = axe.run(document, { runOnly: ${JSON.stringify(RULES[rules])}, resultTypes: ['violations'] })
    .then(({ violations }) => JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map((node) =>
      id + ': ' + node.html.slice(0, 200) + ' ' + (node.any[0] ?? node.all[0] ?? node.none[0])?.message))))`);
  return JSON.parse(String(await page.evaluate('window.found'))) as string[];
}

/** The same in light and in dark, which is but other colours. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  await turn(page, 'dark');
  const dark = await violations(page, 'of colours');
  await turn(page, 'light');
  const light = await violations(page);
  return [...dark.map((one) => `dark: ${one}`), ...light.map((one) => `light: ${one}`)];
}

/** Pages hear of it a moment later. */
async function turn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.prefer({ theme });
  await until(() => page.evaluate(`matchMedia('(prefers-color-scheme: ${theme})').matches`), `the ${theme} theme`);
}
