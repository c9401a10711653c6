/** Markup that cannot be broken out of: what is put into a template is escaped, unless it is markup itself. */

/** Text that is HTML already. Only `html` and `trusted` make it. */
export class Markup {
  constructor(readonly html: string) {}
  toString(): string {
    return this.html;
  }
}

type Part = string | number | Markup | null | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** In: any text. Out: the same as text of an element or of a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** A template of markup: `html\`<p>${text}</p>\``. Lists are joined; null and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((all, string, at) => all + written(parts[at - 1] ?? null) + string));
}

/** In: markup that this program made and no stranger's text is in. */
export const trusted = (markup: string): Markup => new Markup(markup);

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(written).join('');
}

/** In: any value. Out: JSON that no parser of HTML finds a tag, a comment or an entity in. */
export const jsonForHtml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
