import { useState } from 'preact/hooks';
import type { Texts } from '../../lib/texts';

interface SitesListProps {
  sites: readonly string[];
  t: Texts['t'];
  /** The name of the site that was typed; null for what is none. */
  nameOf: (typed: string) => string | null;
  onChange: (sites: string[]) => void;
}

/** The sites to leave alone, with a field for one more. */
export function SitesList({ sites, t, nameOf, onChange }: SitesListProps) {
  const [typed, type] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const name = nameOf(typed);
    setRefused(name === null);
    if (name === null) return;
    type('');
    onChange([...new Set([...sites, name])].sort());
  };
  return (
    <form class="sites" onSubmit={add}>
      <label for="site">{t('options_sites')}</label>
      <p class="hint" id="site-hint">
        {t('options_sites_hint')}
      </p>
      <div class="row">
        <input
          id="site"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.com"
          value={typed}
          aria-describedby="site-hint site-refused"
          aria-invalid={refused}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="submit" class="plain">
          {t('options_sites_add')}
        </button>
      </div>
      <p class="refused" id="site-refused" role="status">
        {refused && t('options_sites_refused')}
      </p>
      <ul>
        {sites.map((site) => (
          <li key={site} data-site={site}>
            <span dir="ltr">{site}</span>
            <button
              type="button"
              class="plain"
              aria-label={t('options_sites_remove', site)}
              onClick={() => onChange(sites.filter((one) => one !== site))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
