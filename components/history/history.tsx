/**
 * The history: every graded policy, to search, sort, compare, save and erase.
 *
 * For tests from outside: the root's `data-status` is `history`; each policy's row has `data-policy`, its address, and
 * `data-overall`; `data-changed` when it ever changed. `data-unreadable`: how many more cannot be shown; `data-closed`: why
 * there is nothing at all.
 */
import { useState } from 'preact/hooks';
import type { KeptPolicies, PolicyEntry } from '../../lib/history/record';
import type { Texts } from '../../lib/texts';
import { EraseButton } from '../shared/erase-button';
import { Gauge } from '../shared/gauge';
import { PageHead } from '../shared/page-head';

const SORTS = ['seen', 'host', 'grade', 'changed'] as const;
type Sort = (typeof SORTS)[number];
const PILLARS = ['tracking', 'sharing', 'rights'] as const;
/** More columns than this nobody can read. */
const MOST_COMPARED = 4;

interface HistoryProps {
  kept: KeptPolicies;
  /** Does Candor find policies by itself? */
  detects: boolean;
  /** The last erasure did not succeed. */
  failedToErase: boolean;
  texts: Texts;
  date: (at: number) => string;
  /** Addresses of other pages. */
  links: {
    report: (policy: string) => string;
    change: (policy: string) => string;
    compare: (policies: readonly string[]) => string;
  };
  onErase: (policy: string) => Promise<void>;
  onEraseAll: () => Promise<void>;
  onSave: () => void;
}

export function History(props: HistoryProps) {
  const { kept, detects, texts, links, onEraseAll, onSave } = props;
  const { policies, unreadable, closed } = kept;
  const { t } = texts;
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>('seen');
  const [chosen, choose] = useState<readonly string[]>([]);
  const shown = sorted(policies.filter(matches(search)), sort);
  // One more than fits takes the place of the first.
  const toggle = (policy: string): void =>
    choose(
      chosen.includes(policy) ? chosen.filter((one) => one !== policy) : [...chosen, policy].slice(-MOST_COMPARED),
    );
  return (
    <main class="page" data-status="history">
      <PageHead brand={t('extName')}>
        {policies.length > 0 && (
          <button type="button" class="plain" data-save onClick={onSave}>
            {t('history_export')}
          </button>
        )}
        {(policies.length > 0 || unreadable > 0 || closed === 'newer') && (
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
      {unreadable > 0 && (
        <p class="hint" data-unreadable={unreadable}>
          {t('history_unreadable', unreadable)}
        </p>
      )}
      <p class="refused" role="status" data-part="erasing">
        {props.failedToErase && t('history_not_erased')}
      </p>
      {policies.length === 0 ? (
        (closed || unreadable === 0) && (
          <p class="empty" data-closed={closed ?? undefined}>
            {closed ? t(`history_${closed}`) : t(detects ? 'history_empty' : 'history_empty_off')}
          </p>
        )
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
            {chosen.length > 1 ? (
              <a class="action compare-link" href={links.compare(chosen)}>
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

function Row({ policy, chosen, onChoose, kept, texts: { t, items }, date, links, onErase }: RowProps) {
  const { address, host, title, lastSeen, current, previous } = policy;
  const { overall, ...pillars } = current.report.grades;
  return (
    <li data-policy={address} data-overall={overall?.letter ?? 'none'} data-changed={previous ? '' : undefined}>
      {kept.policies.length > 1 && (
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
          <span class="spoken"> {items.gradeSpoken(overall)}</span>
        </h2>
        <p dir="auto" lang={policy.current.report.language} class="policy-title" title={address}>
          {title}
        </p>
        <p class="hint">
          {overall?.perhaps && (
            <span data-perhaps={overall.perhaps} aria-hidden="true">
              {t('overall')} {items.gradeTold(overall)} ·{' '}
            </span>
          )}
          {PILLARS.map((pillar) => `${t(`pillar_${pillar}`)} ${items.gradeTold(pillars[pillar])}`).join(' · ')}
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
