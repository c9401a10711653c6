/** Pages for the cases of the field, and what is seen of them. */
import type { Popup } from '../../browsers/browser';
import { beginningOf, shell } from '../../fixtures';
import { engine, shown } from '../engine';
import { clickGradeAnyway, type PopupView, viewOf } from '../popup-view';
import type { Session } from '../session';

/** A policy that treats its readers well, one that does not, and a page that is none. */
export const GOOD = beginningOf('harbour-notes');
export const BAD = beginningOf('brightcart');
export const SHOP = `<h1>Lamps and ropes</h1><p>${'Everything for people who go to sea, and for those at home. '.repeat(40)}</p>`;

export const LETTER = /^[A-E]$/;

export const policyPage = (body: string): string => shell('Privacy Policy', body);

/** The body as text and tags: `change` is done to the text alone. */
export const inText = (body: string, change: (text: string) => string): string =>
  body.replace(/>([^<]+)</g, (_, text: string) => `>${change(text)}<`);

/** A value inside of a script of a page. */
export const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What stands between the quotes of an attribute. */
export const inAttribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

type Judged = Pick<PopupView, 'status' | 'overall' | 'pillars' | 'answers'>;

/** What the popup must show of a policy that stands plainly in its page. */
export async function judged(body: string): Promise<Judged> {
  const { status, overall, pillars, answers } = shown(await engine(policyPage(body), 'http://shop.example/privacy'));
  return { status, overall, pillars, answers };
}

/** Opens the popup, and grades the page anyway where it does not look like a policy. */
export async function gradedOnClick({ browser }: Session): Promise<{ popup: Popup; view: PopupView }> {
  const popup = await browser.openPopup();
  const view = await viewOf(popup);
  if (view.status !== 'not-a-policy') return { popup, view };
  await clickGradeAnyway(popup);
  return { popup, view: await viewOf(popup, ({ status }) => status !== 'not-a-policy') };
}
