import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLACE_CHOICES, type PlaceChoice } from '../../settings';
import { todoOf } from './todo';

beforeEach(() => vi.stubGlobal('navigator', {}));
afterEach(() => vi.unstubAllGlobals());

const evidence = { quote: 'We are Fern Ltd.', heading: '', block: 0 };
const takes = { kinds: [], purposes: [], gets: [], asked: [], company: { name: 'Fern Ltd', evidence } };
const letter = async (place: PlaceChoice | null, address = 'https://shop.example/privacy', report = {}) => {
  const { letters } = todoOf({ items: [], ...report }, address, { place }, async () => true);
  return (await letters.load())('access', letters.law).body;
};

describe('the letter that is offered', () => {
  it.each([...PLACE_CHOICES, null])('to a reader in "%s" names their law or none', async (place) => {
    const body = await letter(place);
    expect(body.includes('Under Article 15 of the GDPR')).toBe(place === 'eu');
    expect(body.includes('Under Article 15 of the UK GDPR')).toBe(place === 'uk');
    expect(body.includes('California')).toBe(place === 'california');
    expect(/GDPR|California|Article|§|\bday|\bmonth/.test(body)).toBe(
      place === 'eu' || place === 'uk' || place === 'california',
    );
  });

  it('is for the site, for the company of a file, or for nobody by name', async () => {
    expect(await letter('eu', undefined, { takes })).toContain('To the privacy team at shop.example,');
    expect(await letter('eu', '', { takes })).toContain('To the privacy team at Fern Ltd,');
    expect(await letter('eu', '')).toContain('To the privacy team,');
  });
});
