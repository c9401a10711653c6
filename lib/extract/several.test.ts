/** Of pages that hold several documents, or one in several languages, the one that is meant. */
import { describe, expect, it } from 'vitest';
import { part, read, textOf, within } from './policy.testing';

describe('of several documents on a page the policy alone', () => {
  const rules = `<p>${'You may not climb over the rail of the ferry while it moves. '.repeat(30)}</p>`;
  const tab = (name: string, i: number): string => `<button role="tab" aria-controls="t${i}">${name}</button>`;
  const panel = (text: string, i: number): string =>
    `<div role="tabpanel" id="t${i}" ${i ? 'hidden' : ''}>${text}</div>`;
  it.each([
    [
      'one after another',
      `<h1>Legal</h1><h2>Terms of Use</h2>${rules}<h2>Privacy Policy</h2>${part('Tickets').replaceAll('h2', 'h3')}`,
    ],
    ['each under a first heading', `<h1>Terms of Service</h1>${rules}<h1>Privacy Policy</h1>${part('Tickets')}`],
    [
      'with an imprint',
      `<h1>Imprint and privacy</h1><h2>Imprint</h2><p>Ferry Ltd., the rail 1.</p><h2>Privacy policy</h2>${part('Tickets').replaceAll('h2', 'h3')}`,
    ],
    [
      'the policy first',
      `<h1>Legal</h1><h2>Privacy Notice</h2>${part('Tickets').replaceAll('h2', 'h3')}<h2>Terms and Conditions</h2>${rules}`,
    ],
    [
      'in tabs',
      `<h1>Legal</h1>${tab('Terms of Service', 0)}${tab('Privacy Policy', 1)}${panel(`<h2>Boats</h2>${rules}`, 0)}${panel(part('Tickets') + part('Crew') + part('Ropes'), 1)}`,
    ],
  ])('%s', (_, body) => {
    const text = textOf(read(`<main>${body}</main>`));
    expect(text).not.toContain('the rail');
    expect(text).toContain('the season');
  });
});

describe('of several languages one', () => {
  const german = `<h1>Datenschutz</h1><p>${'Wir schreiben Ihren Namen auf, wenn Sie bei uns eine Karte kaufen, und wir löschen ihn nach der Saison wieder. '.repeat(9)}</p>`;
  const english = `<h1>Privacy</h1>${part('Tickets')}${part('Crew')}`;
  it.each([
    ['the shown one', `<div lang="de" hidden>${german}</div><div lang="en">${english}</div>`],
    ['the English one of two that are shown', `${german}${english}`],
    [
      'the English one of two in tabs',
      `<div role="tabpanel" hidden>${german}</div><div role="tabpanel" hidden>${english}</div>`,
    ],
  ])('%s', (_, body) => {
    const policy = read(body);
    expect(textOf(policy)).not.toContain('Saison');
    expect(policy.language).toBe('en');
  });

  it('the shown one, even if it is not English', () => {
    expect(read(`<div>${german}</div><div hidden>${english}</div>`).language).toBe('de');
  });

  it('a quote in another language stays', () => {
    expect(
      textOf(read(within('<p>Our motto, in German: Wir fahren, wenn Sie fahren, und wir warten auf die Flut.</p>'))),
    ).toContain('Flut');
  });
});
