/**
 * Who says so: who publishes Candor, how to reach them, how and when the rules changed, how far readings agree, and what it
 * is built from. For tests from outside: the root's `data-status` is `about`, its `data-publisher` given or missing; each
 * change of the rules has `data-change-of-rules`, each library `data-library`.
 */
import type { ChangeOfRules } from '../../lib/about/changes-of-rules';
import type { Publisher } from '../../lib/about/project';
import type { Texts } from '../../lib/texts';
import { PageHead } from '../shared/page-head';

interface AboutPageProps {
  /** Null: this copy names nobody. */
  publisher: Publisher | null;
  version: string;
  checklistVersion: string;
  /** Newest first. */
  changes: readonly ChangeOfRules[];
  /** A day (YYYY-MM-DD) in words. */
  dayText: (date: string) => string;
  /** How many of a hundred answers were the same when they were given twice, and for how many policies sentence by sentence. */
  agreement: { answers: number; policies: number; sentences: number };
  /** An answer less sure than this is given with "probably", and how many of such are right; per cent. */
  sureFrom: number;
  probablyRight: number;
  libraries: readonly { name: string; version: string; licence: string }[];
  texts: Texts;
  pages: { method: string; options: string; welcome: string; licences: string };
}

const DATA = ['own', 'policies', 'reader', 'pdf'] as const;

export function AboutPage(props: AboutPageProps) {
  const { texts, pages, changes, dayText, libraries, agreement } = props;
  const { t, items } = texts;
  return (
    <main class="page method" data-status="about" data-publisher={props.publisher ? 'given' : 'missing'}>
      <PageHead brand={t('extName')}>
        <a href={pages.welcome}>{t('options_welcome')}</a>
        <a href={pages.options}>{t('options_title')}</a>
      </PageHead>
      <h1>{t('about_title')}</h1>
      <p>{t('about_version', props.version, props.checklistVersion)}</p>
      <Who publisher={props.publisher} t={t} />
      <section>
        <h2>{t('about_rules')}</h2>
        <p>{t('about_rules_same')}</p>
        <p>{t('about_rules_change')}</p>
        <ul class="listed">
          {changes.map(({ date, checklist, id }) => (
            <li key={id} data-change-of-rules={id}>
              <time dateTime={date}>{dayText(date)}</time>, {t('about_checklist', checklist)}: {changeText(t, id)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('method_sure')}</h2>
        <p>{items.measured()}</p>
        <p>{t('method_sure_text', String(props.sureFrom), String(props.probablyRight))}</p>
        <p>
          <a href={pages.method}>{t('method_title')}</a>
        </p>
      </section>
      <section>
        <h2>{t('about_agreement')}</h2>
        <p>{t('about_agreement_answers', String(agreement.answers))}</p>
        <p>{t('about_agreement_sentences', String(agreement.policies), String(agreement.sentences))}</p>
      </section>
      <section>
        <h2>{t('about_data')}</h2>
        <ul class="listed">
          {DATA.map((one) => (
            <li key={one}>{t(`about_data_${one}`)}</li>
          ))}
        </ul>
        <h3>{t('about_libraries')}</h3>
        <ul class="listed">
          {libraries.map(({ name, version, licence }) => (
            <li key={name} data-library={name}>
              <bdi>
                {name} {version}
              </bdi>
              : {licence}
            </li>
          ))}
        </ul>
        <p>
          <a href={pages.licences}>{t('about_licences')}</a>
        </p>
      </section>
    </main>
  );
}

/** What changed, in words. That each change has its message is shown by tests/rules.test.ts, not by the compiler. */
const changeText = (t: Texts['t'], id: string): string => t(`rules_changed_${id}` as Parameters<Texts['t']>[0]);

function Who({ publisher, t }: Pick<AboutPageProps, 'publisher'> & { t: Texts['t'] }) {
  return (
    <section>
      <h2>{t('about_who')}</h2>
      {publisher ? (
        <>
          <p>{t('about_who_name', publisher.name)}</p>
          <p>{publisher.funding}</p>
          <p>
            {t('about_contact')} <Mail to={publisher.contact} />
          </p>
          <p>
            {t('about_reports')} <Mail to={publisher.reports} />
          </p>
        </>
      ) : (
        <p>{t('about_who_nobody')}</p>
      )}
      <p>{t('about_wrong')}</p>
    </section>
  );
}

function Mail({ to }: { to: string }) {
  return <a href={`mailto:${encodeURIComponent(to).replaceAll('%40', '@')}`}>{to}</a>;
}
