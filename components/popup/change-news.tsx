import { useEffect, useState } from 'preact/hooks';
import type { ChangeNews } from '../../lib/history/news';
import type { Texts } from '../../lib/texts';
import { usePolicyWords } from '../shared/answers/policy-language';
import { ChangeGlyph } from './change-glyph';

/** For a returning reader: the policy changed, since when, and what that means for the grades. */
export function News({
  news,
  link,
  texts,
  date,
}: {
  news: ChangeNews;
  link: string;
  texts: Texts;
  date: (at: number) => string;
}) {
  const { t, items } = texts;
  const words = usePolicyWords();
  // What Candor reads differently is no news of the policy.
  const grades = news.sameChecklist ? news.grades.filter(({ byWords }) => byWords) : [];
  return (
    <aside class="news" data-changed={news.answers.length}>
      <ChangeGlyph />
      <div>
        <p class="news-title">{t('change_news', date(news.until))}</p>
        {news.headline && (
          <p class="news-headline" data-headline={news.headline.item.id}>
            {texts.items.headline(news.headline)}
          </p>
        )}
        <p>
          {grades.map(({ name, before, after }) => (
            <span key={name} class="news-grade" data-grade-change={name}>
              {t(
                'change_grades',
                name === 'overall' ? t('overall') : t(`pillar_${name}`),
                items.gradeTold(after),
                items.gradeTold(before),
              )}
            </span>
          ))}
          {news.answers.length === 0 && <span>{t('change_no_answers')}</span>}
        </p>
        {news.answers.length > 0 && (
          <details>
            <summary>{t('change_answers', news.answers.length)}</summary>
            <ul>
              {news.answers.map(({ id, before, after, quotes }) => (
                <li key={id} data-answer-change={id}>
                  <span class="label">{items.label(id)}</span>
                  <p>
                    <span class="news-side">{t('change_before')}</span> {items.said(before)}
                  </p>
                  {quotes.before !== null && <blockquote {...words}>{quotes.before}</blockquote>}
                  <p>
                    <span class="news-side">{t('change_after')}</span> {items.said(after)}
                  </p>
                  {quotes.after !== null && <blockquote {...words}>{quotes.after}</blockquote>}
                </li>
              ))}
            </ul>
          </details>
        )}
        <a href={link} target="_blank" rel="noreferrer">
          {t('change_link')}
        </a>
      </div>
    </aside>
  );
}

interface NewsOfProps extends Omit<Parameters<typeof News>[0], 'news'> {
  address: string;
  load: (address: string) => Promise<ChangeNews | null>;
}

/** The same for the policy at an address, once it is known whether there is news. */
export function NewsOf({ address, load, ...shown }: NewsOfProps) {
  const [news, setNews] = useState<ChangeNews | null>(null);
  useEffect(() => {
    let over = false;
    load(address).then(
      (found) => {
        if (!over) setNews(found);
      },
      (error: unknown) => console.warn('Candor could not load what has changed.', error),
    );
    return () => {
      over = true;
    };
  }, [address, load]);
  return news && <News news={news} {...shown} />;
}
