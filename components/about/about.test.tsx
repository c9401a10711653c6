import { describe, expect, test } from 'vitest';
import type { Publisher } from '../../lib/about/project';
import { t, testPage, texts } from '../shared/page.testing';
import { AboutPage } from './about-page';

const { show, the, all } = testPage();
const open = (publisher: Publisher | null): void =>
  show(
    <AboutPage
      publisher={publisher}
      version="1.2.3"
      checklistVersion="2"
      changes={[
        { date: '2026-11-28', checklist: '2', id: 'experts' },
        { date: '2026-11-22', checklist: '1', id: 'first' },
      ]}
      dayText={(date) => `<${date}>`}
      agreement={{ answers: 98, policies: 10, sentences: 96 }}
      sureFrom={80}
      probablyRight={68}
      libraries={[{ name: 'preact', version: '11.2.0', licence: 'MIT' }]}
      texts={texts}
      pages={{ method: '/method.html', options: '/options.html', welcome: '/welcome.html', licences: '/licences.txt' }}
    />,
  );
const publisher = {
  name: 'Ada <b>Lovelace</b>',
  funding: 'Paid for by its authors.',
  contact: 'hello@candor-reads.org',
  reports: 'a?bcc=b@candor-reads.org',
};

describe('the page about Candor', () => {
  test('says who publishes it, who pays, and how to reach them', () => {
    open(publisher);
    expect(the('[data-publisher="given"]').textContent).toContain('Published by Ada <b>Lovelace</b>.');
    expect(the('main').textContent).toContain('Paid for by its authors.');
    expect(all('a[href^="mailto:"]').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['hello@candor-reads.org', 'mailto:hello@candor-reads.org'],
      ['a?bcc=b@candor-reads.org', 'mailto:a%3Fbcc%3Db@candor-reads.org'],
    ]);
  });

  test('does not make up a publisher', () => {
    open(null);
    expect(the('[data-publisher="missing"]').textContent).toContain(t('about_who_nobody'));
    expect(all('a[href^="mailto:"]')).toEqual([]);
  });

  test('lists the changes of the rules with their days, as given', () => {
    open(null);
    expect(all('[data-change-of-rules]').map((one) => one.textContent)).toEqual([
      `<2026-11-28>, checklist 2: ${t('rules_changed_experts')}`,
      `<2026-11-22>, checklist 1: ${t('rules_changed_first')}`,
    ]);
    expect(all('time').map((one) => one.getAttribute('datetime'))).toEqual(['2026-11-28', '2026-11-22']);
  });

  test('tells how often answers are right, how far readings agree, and what it is built from', () => {
    open(null);
    const { textContent } = the('main');
    expect(textContent).toContain(texts.items.measured());
    expect(textContent).toContain('98 of 100 answers were the same');
    expect(textContent).toContain('10 policies were read twice');
    expect(the('[data-library="preact"]').textContent).toBe('preact 11.2.0: MIT');
    expect(textContent).toContain('ODC-By 1.0');
    expect(the('a[href="/licences.txt"]').textContent).toContain('licences');
  });
});
