import { describe, expect, test, vi } from 'vitest';
import type { Collection, Evidence, Takes } from '../../../lib/types';
import { t, testPage, texts } from '../page.testing';
import { AskedFirst, WhatItTakes } from './takes';

const { show, all, the, fire } = testPage();
const quote = (text: string): Evidence => ({ quote: text, heading: '', block: 3 });
const takes: Takes = {
  kinds: [
    { kind: 'payments', evidence: [quote('We take <b>cards</b>.')] },
    { kind: 'photos', optional: true, evidence: [quote('We take photos.')] },
  ],
  purposes: [
    { purpose: 'train-ai', evidence: [quote('We train.')] },
    { purpose: 'advertising', optional: true, evidence: [quote('Ads, if you agree.')] },
  ],
  gets: [
    { who: 'named', names: ['Meta', 'Criteo'], evidence: [quote('Meta gets it.'), quote('Criteo too.')] },
    { who: 'advertisers', optional: true, evidence: [quote('Advertisers, if you agree.')] },
    { who: 'affiliates', unsure: true, evidence: [quote('Our group.')] },
    { who: 'trackers', names: ['Awin'], evidence: [quote('Awin.')] },
    { who: 'trackers', names: ['Hotjar', 'Braze'], optional: true, evidence: [quote('Hotjar and Braze.')] },
  ],
  asked: [
    { id: 'refused', answer: 'not-stated', evidence: [] },
    { id: 'self-delete', answer: 'on-request', evidence: [quote('Write to us.')] },
  ],
  company: { name: 'Acme & Sons Ltd', evidence: quote('We are Acme & Sons Ltd.') },
  updated: { date: '2024-05', evidence: quote('May 2024.') },
};

describe('what is taken and what for', () => {
  test('is nothing where nothing is told', () => {
    show(
      <>
        <WhatItTakes report={{}} texts={texts} onShowQuote={null} />
        <AskedFirst report={{}} texts={texts} onShowQuote={null} />
      </>,
    );
    expect(all('section, details')).toEqual([]);
  });

  test('is a line of words, each with its sentence at a click, one at a time', async () => {
    const onShow = vi.fn(async () => true);
    show(<WhatItTakes report={{ takes }} texts={texts} onShowQuote={onShow} />);
    expect(all('[data-takes]').map((chip) => chip.textContent)).toEqual([
      t('taken_payments'),
      `${t('taken_photos')} (if you choose)`,
    ]);
    expect(all('[data-purpose]').map((chip) => chip.textContent)).toEqual([
      t('purpose_train_ai'),
      `${t('purpose_advertising')} (if you agree)`,
    ]);
    expect(all('.takes-line .quote')).toEqual([]);
    await fire('[data-takes="payments"]', 'click');
    expect(the('.takes-line .quote-words').textContent).toBe('We take <b>cards</b>.');
    await fire('[data-takes="photos"]', 'click');
    expect(the('.takes-line .quote-words').textContent).toBe('We take photos.');
    expect(the('[data-takes="photos"]').getAttribute('aria-expanded')).toBe('true');
    await fire('.takes-line .quote button', 'click');
    expect(onShow).toHaveBeenCalledWith(quote('We take photos.'));
    await fire('[data-takes="photos"]', 'click');
    expect(all('.takes-line .quote')).toEqual([]);
  });

  test('tells who gets it, by name and in general words, with all quotes', async () => {
    show(<WhatItTakes report={{ takes }} texts={texts} onShowQuote={null} />);
    expect(all('[data-gets]').map((chip) => chip.textContent)).toEqual([
      'Meta, Criteo',
      `${t('gets_advertisers')} (if you agree)`,
      `${t('gets_affiliates')} (probably)`,
      `${t('gets_trackers')}: Awin`,
      `${t('gets_trackers')} (if you agree): Hotjar, Braze`,
    ]);
    await fire('[data-gets="trackers-if-agreed"]', 'click');
    expect(all('.takes-line blockquote').map((one) => one.textContent)).toEqual(['Hotjar and Braze.']);
    await fire('[data-gets="named"]', 'click');
    expect(all('.takes-line blockquote').map((one) => one.textContent)).toEqual(['Meta gets it.', 'Criteo too.']);
  });

  test('says so where nothing could be listed, unless the policy says that nothing is taken', () => {
    const none = { ...takes, kinds: [] };
    const nothing: Collection = { answer: 'nothing', confidence: 1, evidence: [] };
    show(<WhatItTakes report={{ takes: none }} texts={texts} onShowQuote={null} />);
    expect(the('[data-takes-none]').textContent).toBe(t('takes_none'));
    show(<WhatItTakes report={{ takes: none, collection: nothing }} texts={texts} onShowQuote={null} />);
    expect(all('[data-takes-none]')).toEqual([]);
    show(<WhatItTakes report={{ takes }} texts={texts} onShowQuote={null} />);
    expect(all('[data-takes-none]')).toEqual([]);
  });

  test('the questions are folded, each with its answer and its sentence; silence has none', () => {
    show(<AskedFirst report={{ takes }} texts={texts} onShowQuote={null} />);
    expect(the('details').hasAttribute('open')).toBe(false);
    expect(
      all('[data-asked]').map((row) => [row.getAttribute('data-asked'), row.querySelector('dd')?.textContent]),
    ).toEqual([
      ['company', 'Acme & Sons Ltd'],
      ['refused', t('asked_not_stated')],
      ['self-delete', t('asked_self_delete_on_request')],
    ]);
    expect(all('blockquote').map((one) => one.textContent)).toEqual(['We are Acme & Sons Ltd.', 'Write to us.']);
    // The policy's words are English, whatever the interface speaks: voices go by that.
    expect(all('blockquote').map((one) => one.getAttribute('lang'))).toEqual(['en', 'en']);
  });
});
