/** A PDF's text as a page, so that detection judges it as it judges pages. */
import type { PolicyText } from '../../types';

/** In: the text; an empty document to fill. Out: that document, with a heading, paragraph or item for each block. */
export function asPage({ title, blocks }: PolicyText, page: Document): Document {
  page.title = title;
  const main = page.createElement('main');
  for (const { kind, level, text } of blocks) {
    const element = page.createElement(kind === 'heading' ? `h${level}` : kind === 'list-item' ? 'li' : 'p');
    element.textContent = text;
    main.append(element);
  }
  page.body.append(main);
  return page;
}
