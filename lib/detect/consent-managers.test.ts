import { describe, expect, it } from 'vitest';
import { all } from '../dom';
import { isManager, MANAGERS } from './consent-managers';
import { pageOf } from './page.testing';

const found = (name: string): number => all(pageOf(`<i id="${name}"></i><b class="a ${name}"></b>`), MANAGERS).length;

describe('the layers of consent managers', () => {
  it.each(['onetrust-consent-sdk', 'klaro', 'cookie-consent-banner'])('by id and by class: %s', (name) => {
    expect([found(name), isManager(name), isManager(name.toUpperCase())]).toEqual([2, true, true]);
  });

  it.each(['CybotCookiebotDialogBodyUnderlay', 'sp_message_container_4711', 'brlbs-cookie-box'])(
    'with more behind it: %s',
    (name) => {
      expect(all(pageOf(`<i id="${name}"></i>`), MANAGERS)).toHaveLength(1);
    },
  );

  it.each(['cookie', 'cookie-policy', 'consent', 'klaro-settings-help', 'brlbs-cmpnt-content'])(
    'no layer: %s',
    (name) => {
      expect([found(name), isManager(name)]).toEqual([0, false]);
    },
  );
});
