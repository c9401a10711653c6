/** The page after install: what Candor does, what it never does, and why it asks for what. */
import type { Texts } from '../../lib/texts';
import { PageHead } from '../shared/page-head';

export interface WelcomeProps {
  /** May it look at every site? Null while that is not known. */
  access: boolean | null;
  /** Does it find policies by itself, as the options say? */
  detects: boolean;
  browser: 'chromium' | 'firefox';
  /** Is the button in the toolbar? Null while that is not known, and where the browser does not say. */
  pinned: boolean | null;
  t: Texts['t'];
  /** Addresses of the options and of who makes Candor. */
  pages: { options: string; about: string };
  onAllow: () => void;
}

const PERMISSIONS = ['sites', 'scripting', 'storage', 'menu'] as const;

export function Welcome({ access, detects, browser, pinned, t, pages, onAllow }: WelcomeProps) {
  return (
    <div class="page">
      <PageHead brand={t('extName')}>
        <a href={pages.options}>{t('welcome_options')}</a>
        <a href={pages.about}>{t('about_link')}</a>
      </PageHead>
      <main class="welcome" data-access={access === null ? 'unknown' : access ? 'given' : 'missing'}>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
        {pinned !== null && (
          <section class="part" data-pinned={pinned}>
            <h2>{t('welcome_pin')}</h2>
            <div role="status">
              {pinned ? (
                <p>{t('welcome_pin_done')}</p>
              ) : (
                <>
                  <p>{t('welcome_pin_missing')}</p>
                  <p>{t(`welcome_pin_${browser}`)}</p>
                </>
              )}
            </div>
          </section>
        )}
        <div class="promises">
          <section class="part">
            <h2>{t('welcome_does')}</h2>
            <ul>
              <li>{t('welcome_does_find')}</li>
              <li>{t('welcome_does_grade')}</li>
              <li>{t('welcome_does_quote')}</li>
            </ul>
          </section>
          <section class="part">
            <h2>{t('welcome_never')}</h2>
            <ul>
              <li>{t('welcome_never_send')}</li>
              <li>{t('welcome_never_follow')}</li>
              <li>{t('welcome_never_hide')}</li>
            </ul>
          </section>
        </div>
        <section class="part">
          <h2>{t('welcome_access')}</h2>
          {access === false ? (
            <>
              <p>{t('welcome_access_missing')}</p>
              <button type="button" class="action" data-action="allow" onClick={onAllow}>
                {t('welcome_allow')}
              </button>
            </>
          ) : (
            <p>{t(detects ? 'welcome_access_given' : 'detect_off')}</p>
          )}
          <p class="hint">{t(`welcome_access_${browser}`)}</p>
          <p class="hint">{t('welcome_click')}</p>
        </section>
        <section class="part">
          <h2>{t('welcome_permissions')}</h2>
          <dl>
            {PERMISSIONS.map((permission) => (
              <div key={permission}>
                <dt>{t(`welcome_permission_${permission}`)}</dt>
                <dd>{t(`welcome_permission_${permission}_why`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
    </div>
  );
}
