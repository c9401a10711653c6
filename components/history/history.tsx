/**
 * The history: every graded policy, to search, sort, compare, save and erase.
 *
 * For tests from outside: the root's `data-status` is `history`; each policy's row has `data-policy`, its address, and
 * `data-overall`; `data-changed` when it ever changed.
 */
import { useState } from 'preact/hooks';
import type { PolicyEntry } from '../../lib/history/record';
import type { Texts } from '../../lib/texts';
import { EraseButton } from '../shared/erase-button';
import { Gauge } from '../shared/gauge';
import { PageHead } from '../shared/page-head';

const SORTS = ['seen', 'host', 'grade', 'changed'] as const;
type Sort = (typeof SORTS)[number];
const PILLARS = ['tracking', 'sharing', 'rights'] as const;

interface HistoryProps {
  policies: readonly PolicyEntry[];
  texts: Texts;
  date: (at: number) => string;
  /** Addresses of other pages. */
  links: {
    report: (policy: string) => string;
    change: (policy: string) => string;
    compare: (left: string, right: string) => string;
  };
  onErase: (policy: string) => void;
  onEraseAll: () => void;
  onSave: () => void;
}

export function History(props: HistoryProps) {
  const { policies, texts, links, onEraseAll, onSave } = props;
  const { t } = texts;
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>('seen');
  const [chosen, choose] = useState<readonly string[]>([]);
  const shown = sorted(policies.filter(matches(search)), sort);
  const [left, right] = chosen;
  // The third one chosen takes the place of the first.
  const toggle = (policy: string): void =>
    choose(chosen.includes(policy) ? chosen.filter((one) => one !== policy) : [...chosen, policy].slice(-2));
  return (
    <main class="page" data-status="history">
      <PageHead brand={t('extName')}>
        {policies.length > 0 && (
          <button type="button" class="plain" data-save onClick={onSave}>
            {t('history_export')}
          </button>
        )}
        {policies.length > 0 && (
          <EraseButton
            t={t}
            label={t('history_erase_all')}
            question={t('history_erase_all_confirm')}
            onErase={onEraseAll}
          />
        )}
      </PageHead>
      <h1>{t('history_title')}</h1>
      <p class="hint">{t('history_intro')}</p>
      {policies.length === 0 ? (
        <p class="empty">{t('history_empty')}</p>
      ) : (
        <>
          <search class="tools">
            <label class="search">
              <span class="spoken">{t('history_search')}</span>
              <input
                type="search"
                value={search}
                placeholder={t('history_search')}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
            <label>
              {t('history_sort')}{' '}
              <select
                value={sort}
                onChange={(event) => setSort(SORTS.find((s) => s === event.currentTarget.value) ?? 'seen')}
              >
                {SORTS.map((one) => (
                  <option key={one} value={one}>
                    {t(`history_sort_${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <span class="hint" role="status">
              {shown.length > 0 ? t('history_count', shown.length) : t('history_none_found', search)}
            </span>
            {left && right ? (
              <a class="action compare-link" href={links.compare(left, right)}>
                {t('history_compare')}
              </a>
            ) : (
              policies.length > 1 && <span class="hint">{t('history_compare_hint')}</span>
            )}
          </search>
          <ul class="policies">
            {shown.map((policy) => (
              <Row
                key={policy.address}
                {...props}
                policy={policy}
                chosen={chosen.includes(policy.address)}
                onChoose={toggle}
              />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

interface RowProps extends HistoryProps {
  policy: PolicyEntry;
  chosen: boolean;
  onChoose: (policy: string) => void;
}

function Row({ policy, chosen, onChoose, policies, texts: { t }, date, links, onErase }: RowProps) {
  const { address, host, title, lastSeen, current, previous } = policy;
  const { overall, ...pillars } = current.report.grades;
  return (
    <li data-policy={address} data-overall={overall?.letter ?? 'none'} data-changed={previous ? '' : undefined}>
      {policies.length > 1 && (
        <input
          type="checkbox"
          aria-label={t('history_choose', host)}
          checked={chosen}
          onChange={() => onChoose(address)}
        />
      )}
      <Gauge grade={overall} size="small" />
      <div class="who">
        <h2 dir="auto">
          {host}
          <span class="spoken"> {overall ? t('grade_spoken', overall.letter) : t('grade_none_spoken')}</span>
        </h2>
        <p dir="auto" class="policy-title" title={address}>
          {title}
        </p>
        <p class="hint">
          {PILLARS.map((pillar) => `${t(`pillar_${pillar}`)} ${pillars[pillar]?.letter ?? '–'}`).join(' · ')}
        </p>
      </div>
      <div class="when">
        <p>{t('history_seen', date(lastSeen))}</p>
        {previous && (
          <p>
            <a href={links.change(address)}>{t('history_changed', date(current.since))}</a>
          </p>
        )}
      </div>
      <div class="row-actions">
        <a href={links.report(address)} aria-label={`${t('history_open')}: ${host}`}>
          {t('history_open')}
        </a>
        <EraseButton
          t={t}
          label={t('history_erase')}
          name={t('history_erase_one', host)}
          question={t('history_erase_one_confirm', host)}
          onErase={() => onErase(address)}
        />
      </div>
    </li>
  );
}

/** Does each word of the search stand in the site's name, its address or the title? */
function matches(search: string): (policy: PolicyEntry) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ address, title }) => words.every((word) => `${address} ${title}`.toLowerCase().includes(word));
}

function sorted(policies: readonly PolicyEntry[], sort: Sort): PolicyEntry[] {
  const score = ({ current }: PolicyEntry): number => current.report.grades.overall?.score ?? -1;
  const changed = ({ current, previous }: PolicyEntry): number => (previous ? current.since : 0);
  const orders: Readonly<Record<Sort, (a: PolicyEntry, b: PolicyEntry) => number>> = {
    seen: (a, b) => b.lastSeen - a.lastSeen,
    host: (a, b) => a.host.localeCompare(b.host),
    grade: (a, b) => score(b) - score(a),
    changed: (a, b) => changed(b) - changed(a) || b.lastSeen - a.lastSeen,
  };
  return [...policies].sort(orders[sort]);
}
