import type { Plugin } from 'vite';

/**
 * Where pdf.js would make functions of text, or load a script whose address is made at run time. It is told not to
 * (`isEvalSupported`) and has no need to (its worker's code is in the same file); here it is made unable to.
 */
const PDF_JS = /\/unpdf\/dist\/pdfjs\.mjs$/;
const MAKES_FUNCTIONS = /new Function\((?:"[^"]*",?|\w+,?)*\)/g;
const LOADS_ANYTHING = /\bimport\(\s*(?:\/\*.*?\*\/\s*)*this\.workerSrc\s*\)/g;
const REFUSES = '(()=>{throw new Error("not in an extension")})()';

/** Takes `new Function` out of our dependencies, and fails the build when any module still has it. */
export function noEval(): Plugin {
  return {
    name: 'no-eval',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = (id.split('?')[0] ?? id).replaceAll('\\', '/');
      const safe = PDF_JS.test(path) ? code.replace(MAKES_FUNCTIONS, REFUSES).replace(LOADS_ANYTHING, REFUSES) : code;
      if (/\bnew Function\b/.test(safe)) this.error(`${path} makes functions of text`);
      return safe === code ? null : { code: safe, map: null };
    },
  };
}
