/** Which tabs show a PDF, where no script may run that could look. */

/** The part of the browser's tab that is looked at. */
export interface PdfTab {
  url?: string;
  favIconUrl?: string;
}

/** Is it what Firefox gives a tab in which its viewer shows a PDF: a picture of its own with that in its name? */
const isFirefoxIcon = (icon: string): boolean =>
  /^chrome:\/\/global\//i.test(icon) && /pdf/i.test(icon.slice(icon.lastIndexOf('/')));

/** In: a tab that the extension may not look into. Out: whether it shows a PDF. */
export function showsPdf({ url = '', favIconUrl = '' }: PdfTab): boolean {
  if (isFirefoxIcon(favIconUrl)) return true;
  return URL.canParse(url) && /^(?:https?|file):$/.test(new URL(url).protocol) && /\.pdf$/i.test(new URL(url).pathname);
}
