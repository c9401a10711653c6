/** axe-core in a page of the extension. Evaluated by the driver, for the pages allow no foreign script. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExtensionPage } from '../browsers/browser';

/** The axe-core that our own dependency brings along. */
const ours = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const SOURCE = readFileSync(ours.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 up to AA, and axe's own good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const RUN = `(async () => {
  const { axe } = (function () { ${SOURCE}
    return { axe: window.axe ?? axe }; }).call(window);
  const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) =>
    id + ': ' + node.html.slice(0, 200) + ' ' + (node.any[0] ?? node.all[0] ?? node.none[0])?.message));
})()`;

/** What axe finds wrong in the page as it is now: a rule, the element and why. Empty: nothing. */
export async function violations(page: ExtensionPage): Promise<string[]> {
  return (await page.evaluate(RUN)) as string[];
}
