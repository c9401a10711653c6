/** The page that `candor report` writes: one file, which asks nothing of the net and lets no stranger's text become code. */
import { createHash } from 'node:crypto';
import { version } from '../../../package.json';
import { texts } from '../../messages';
import { OWN_PAGE } from '../../own-page';
import built from '../explorer.generated.json';
import { spreadOfLetters } from '../figures/letters';
import { pairsOf } from '../figures/together';
import { usualAnswers } from '../figures/usual';
import { overYears } from '../figures/years';
import { newestOfEach, type Policies } from '../read/policies';
import { say } from '../words';
import { lettersPart } from './letters-part';
import { html, type Markup, trusted } from './markup';
import { policiesPart } from './policies-part';
import { readPart } from './read-part';
import { type Part, section } from './sections';
import { togetherPart } from './together-part';
import { usualPart } from './usual-part';
import { yearsPart } from './years-part';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only the page's own script and style, by their hashes; nothing is loaded, sent or framed. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(built.script)}`,
  `style-src ${hashOf(built.style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where a page comes from. */
export interface Made {
  /** The names of the files that it is made from, without their folders: those are nobody else's business. */
  from: readonly string[];
  at: Date;
}

/**
 * In: what was read, how many lines were no report, and from where and when. Out: the page, the same for the same input and moment.
 */
export function reportPage(read: Policies, bad: number, made: Made): string {
  const newest = newestOfEach(read.policies.filter(({ status }) => status !== 'error'));
  const counted = newest.filter(({ codes }) => codes !== null);
  const years = overYears(read.policies);
  const counts = {
    bad,
    counted: counted.length,
    older: read.policies.filter(({ status }) => status !== 'error').length - newest.length,
    services: years?.services ?? 0,
  };
  const parts = [
    readPart(read, counts),
    lettersPart(spreadOfLetters(newest)),
    usualPart(usualAnswers(counted), counted.length),
    togetherPart(pairsOf(counted)),
    ...(years ? [yearsPart(years)] : []),
    policiesPart(read),
    howPart(),
  ];
  return pageOf(say('page_title', counted.length), madeLine(made, read.checklistVersions), parts).html;
}

/** When, by what and from what the page was made: who is handed it can ask for the same again. */
function madeLine({ from, at }: Made, checklistVersions: readonly string[]): Markup {
  // In UTC: the same for the same moment, wherever the page is made.
  const day = at.toISOString().slice(0, 10);
  const named = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const time = html`<time datetime="${day}">${named}</time>`;
  const files = from.join(', ');
  return html`<p class="note made">${say('made_on')} ${time} ${say(
    'made_by',
    version,
    checklistVersions.join(', ') || '–',
    files,
  )}</p>`;
}

function howPart(): Part {
  const body = html`<ul class="how"><li>${say('how_says')} ${say('how_wilson')}</li>
<li>${say('how_program', texts.items.measured())} ${say('how_check')}</li>
<li>${say('how_perhaps')}</li>
<li>${say('how_above')}</li>
<li>${say('how_net')}</li></ul>`;
  return { id: 'how', title: say('how_title'), body };
}

const pageOf = (title: string, made: Markup, parts: readonly Part[]): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${trusted(OWN_PAGE)}
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${say('page_description')}">
<title>${title}</title>
<style>${trusted(built.style)}</style>
</head>
<body>
<a class="skip" href="#content">${say('skip')}</a>
<header class="top">
<p class="brand">${MARK}Candor</p>
<h1>${title}</h1>
<p class="lead">${say('page_lead')}</p>
${made}
<nav aria-label="${say('page_parts')}"><ul>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main id="content" tabindex="-1">
${parts.map(section)}
</main>
<script>${trusted(built.script)}</script>
</body>
</html>
`;

/** The sign of the extension (assets/icon.svg), as a drawing of the page. */
const MARK = trusted(
  '<svg class="mark" viewBox="0 0 128 128" aria-hidden="true"><rect width="128" height="128" rx="30"/><path d="M99 40a41 41 0 1 0 0 48"/><circle cx="65" cy="64" r="14"/></svg>',
);
