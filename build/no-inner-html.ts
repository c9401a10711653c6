import type { Plugin } from 'vite';

/**
 * The places where our dependencies assign `innerHTML`, and what is put there instead. Neither Preact's
 * `dangerouslySetInnerHTML` nor Readability's two fallbacks may ever parse a page's markup in our name.
 */
const SINKS: readonly { file: RegExp; from: string; to: string }[] = [
  {
    file: /\/preact\/dist\/preact\.(mjs|module\.js)$/,
    from: '(t.innerHTML=h.__html)',
    to: '(t.textContent=h.__html)',
  },
  {
    file: /\/@mozilla\/readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...new DOMParser().parseFromString(pageCacheHtml, "text/html").body.childNodes);',
  },
  {
    file: /\/@mozilla\/readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.replaceChildren(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
  },
];

/**
 * Takes the known `innerHTML` assignments out of our dependencies, and fails the build when one of them has moved, or
 * when any module, ours included, still assigns `innerHTML` or `outerHTML`.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = (id.split('?')[0] ?? id).replaceAll('\\', '/');
      let safe = code;
      for (const { file, from, to } of SINKS) {
        if (!file.test(path)) continue;
        if (!safe.includes(from)) this.error(`"${from}" is no longer in ${path}: update build/no-inner-html.ts`);
        safe = safe.replace(from, () => to);
      }
      if (/\.(?:inner|outer)HTML\s*=[^=]/.test(safe)) this.error(`${path} assigns innerHTML: build nodes instead`);
      return safe === code ? null : { code: safe, map: null };
    },
  };
}
