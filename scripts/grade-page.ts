/** What `npm start` does with a browser: opens a page in it, and says what Candor shows of that page. */
import { mkdirSync } from 'node:fs';
import type { Browser } from '../tests/browsers/browser';
import { until } from '../tests/browsers/until';
import { type PopupView, viewOf } from '../tests/e2e/popup-view';

/** What people are told, and no trace of where in the code. */
export class Refusal extends Error {}

const RESPONSE = `performance.getEntriesByType('navigation')[0]?.responseStatus ?? 0`;

/**
 * Opens a page. Out: the address where it ended.
 * @throws Refusal when it cannot be reached, or the server answers that there is no such page.
 */
export async function openPage(browser: Browser, url: string): Promise<string> {
  try {
    await browser.open(url);
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Refusal(`The page could not be opened: ${url}\n${reason}`);
  }
  const status = Number(await browser.evaluate(RESPONSE));
  if (status >= 400) throw new Refusal(`The page could not be opened: ${url}\nThe server answers ${status}.`);
  return String(await browser.evaluate('location.href'));
}

/**
 * Opens the popup on the page that is open, and leaves pictures of both in a folder.
 * Out: the grades in words.
 * @throws Refusal with what the popup says when it shows no grades, or when they are not those of the page.
 */
export async function gradesOf(browser: Browser, folder: string): Promise<string> {
  const popup = await browser.openPopup();
  const view = await viewOf(popup);
  if (!(await browser.isInFront())) throw new Refusal('Another tab came in front of the page while it was graded.');
  mkdirSync(folder, { recursive: true });
  const pictures = { page: `${folder}/page.png`, popup: `${folder}/popup.png` };
  await popup.screenshot(pictures.popup);
  await browser.screenshot(pictures.page);
  const where = `The page: ${pictures.page}\nThe popup: ${pictures.popup}`;
  if (view.status !== 'graded')
    throw new Refusal(`Not graded (${view.status}). The popup says:\n\n${indented(view.text)}\n\n${where}`);
  await until(
    async () => (await browser.badge()).text === view.overall,
    `the badge to say ${view.overall} as the popup does`,
  );
  return `${summary(view)}\n\n${where}`;
}

const indented = (text: string): string => text.trim().replace(/\n\s*/g, '\n').replace(/^/gm, '  ');

function summary({ overall, pillars, answers }: PopupView): string {
  const stated = Object.values(answers).filter((answer) => !['not-stated', 'unclear'].includes(answer)).length;
  const lines = [['overall', overall], ...Object.entries(pillars)].map(
    ([name = '', letter]) => `  ${name.padEnd(9)}${letter}`,
  );
  return `Grades, from A (best) to E:\n${lines.join('\n')}\n${stated} of ${Object.keys(answers).length} questions answered by the policy.`;
}
