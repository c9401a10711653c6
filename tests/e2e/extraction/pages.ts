/** Pages that need a layout: what a reader of them sees, can open, or can do neither with. Words of our own. */

const PARAGRAPH =
  'We run a ferry across the bay, and when you buy a ticket from us we write down your name and your mail address, ' +
  'keep this personal data for as long as the season lasts, and delete your information when the boats are laid up.';

/** The text that each page shows. */
export const SHOWN = `<h1>Privacy policy</h1><p>${PARAGRAPH}</p><h2>Tickets</h2><p>${PARAGRAPH}</p><h2>Crew</h2><p>${PARAGRAPH}</p>`;
/** The words that a page hides, or keeps closed. */
export const WORDS = 'We never sell your personal data to anybody at all.';
const text = `<p>${WORDS}</p>`;

export interface Case {
  title: string;
  body: string;
}

/** Nobody can read the words, and nothing on the page opens them. */
export const HIDDEN: Case[] = [
  {
    title: 'behind names that stand in the way of ours',
    body: `<img name="documentElement"><form style="display:none"><input name="checkVisibility"><input name="getBoundingClientRect"><input name="parentElement"><p>${PARAGRAPH}</p>${text}</form>`,
  },
  { title: 'hidden', body: `<div hidden>${text}</div>` },
  { title: 'display: none, inline', body: `<div style="display:none">${text}</div>` },
  {
    title: 'display: none, by a style sheet',
    body: `<style>.aside-x{display:none}</style><div class="aside-x">${text}</div>`,
  },
  { title: 'visibility: hidden', body: `<div style="visibility:hidden">${text}</div>` },
  { title: 'no opacity', body: `<div style="opacity:0">${text}</div>` },
  { title: 'hardly any opacity', body: `<div style="opacity:.01">${text}</div>` },
  { title: 'a filter', body: `<div style="filter:opacity(0)">${text}</div>` },
  {
    title: 'cut down to a pixel',
    body: `<div style="position:absolute;width:1px;height:1px;overflow:hidden">${text}</div>`,
  },
  { title: 'no height', body: `<div style="height:0;overflow:hidden">${text}</div>` },
  { title: 'clipped', body: `<div style="clip-path:inset(50%)">${text}</div>` },
  { title: 'clipped, the old way', body: `<div style="position:absolute;clip:rect(0,0,0,0)">${text}</div>` },
  { title: 'off screen to the left', body: `<div style="position:absolute;left:-9999px">${text}</div>` },
  { title: 'off screen above', body: `<div style="position:fixed;top:-3000px">${text}</div>` },
  { title: 'off screen to the right', body: `<div style="position:fixed;left:9999px">${text}</div>` },
  { title: 'moved away', body: `<div style="transform:translateX(-9999px)">${text}</div>` },
  { title: 'indented away', body: `<div style="text-indent:-9999px;overflow:hidden;white-space:nowrap">${text}</div>` },
  { title: 'scaled to nothing', body: `<div style="transform:scale(0)">${text}</div>` },
  { title: 'letters of no size', body: `<div style="font-size:0">${text}</div>` },
  { title: 'letters of one pixel', body: `<div style="font-size:1px">${text}</div>` },
  { title: 'white on white', body: `<div style="color:#fff">${text}</div>` },
  {
    title: 'nearly the colour of a ground around it',
    body: `<div style="background:#123456"><div style="color:#143658">${text}</div></div>`,
  },
  { title: 'transparent', body: `<div style="color:transparent">${text}</div>` },
  { title: 'filled with nothing', body: `<div style="-webkit-text-fill-color:transparent">${text}</div>` },
  { title: 'content-visibility', body: `<div style="content-visibility:hidden">${text}</div>` },
  {
    title: 'in a sentence that is shown',
    body: `<p>Crews are paid by the day. <span style="display:none">${WORDS}</span> Tickets are paper.</p>`,
  },
  {
    title: 'in a closed part, and hidden there',
    body: `<details><summary>More</summary><p>Tides.</p><div hidden>${text}</div></details>`,
  },
  { title: 'below a heading that opens nothing', body: `<h2>Our promise</h2><div hidden>${text}</div>` },
  { title: 'in a closed dialogue', body: `<dialog>${text}</dialog>` },
  { title: 'in a frame that is not displayed', body: `<iframe style="display:none" srcdoc="${text}"></iframe>` },
  {
    title: 'hidden in an open shadow tree',
    body: `<div id="host"></div><script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML='<div hidden>${text}</div>'</script>`,
  },
];

/** Closed, but the page has something that opens them. */
export const CLOSED: Case[] = [
  { title: 'details', body: `<details><summary>Our promise</summary>${text}</details>` },
  {
    title: 'details in details',
    body: `<details><summary>All</summary><details><summary>Our promise</summary>${text}</details></details>`,
  },
  {
    title: 'an accordion that says so',
    body: `<h2><button aria-expanded="false" aria-controls="p1">Our promise</button></h2><div id="p1" hidden>${text}</div>`,
  },
  {
    title: 'an accordion of plain buttons',
    body: `<style>.p{display:none}</style><button class="accordion">Our promise</button><div class="p">${text}</div>`,
  },
  {
    title: 'an accordion of no height',
    body: `<button>Our promise</button><div style="max-height:0;overflow:hidden">${text}</div>`,
  },
  {
    title: 'an accordion of no visibility',
    body: `<button>Our promise</button><div style="visibility:hidden;opacity:0;height:0;overflow:hidden"><div>${text}</div></div>`,
  },
  {
    title: 'a heading with a hand for a pointer',
    body: `<h3 style="cursor:pointer">Our promise</h3><div style="display:none">${text}</div>`,
  },
  {
    title: 'a box to tick',
    body: `<style>#b,#b~div{display:none}#b:checked~div{display:block}</style><div><input type="checkbox" id="b"><label for="b">Our promise</label><div>${text}</div></div>`,
  },
  {
    title: 'tabs',
    body: `<div role="tablist"><button role="tab" aria-controls="t1" aria-selected="true">Crew</button><button role="tab" aria-controls="t2" aria-selected="false">Our promise</button></div><div role="tabpanel" id="t1"><p>Sailors.</p></div><div role="tabpanel" id="t2" hidden>${text}</div>`,
  },
  {
    title: 'tabs that are links',
    body: `<ul><li><a href="#x1">Crew</a></li><li><a href="#x2">Our promise</a></li></ul><div><div id="x1"><p>Sailors.</p></div><div id="x2" style="display:none">${text}</div></div>`,
  },
  {
    title: 'tabs by their number',
    body: `<div><button>Crew</button><button>Our promise</button></div><div><div><p>Sailors.</p></div><div hidden>${text}</div></div>`,
  },
  {
    title: 'tabs by data attributes',
    body: `<ul><li data-tab="d1">Crew</li><li data-tab="d2">Our promise</li></ul><div id="d1"><p>Sailors.</p></div><div id="d2" style="display:none">${text}</div>`,
  },
  {
    title: 'a list of regions to choose from',
    body: `<select><option value="r1">Bay</option><option value="r2">Our promise</option></select><div id="r1"><p>Sailors.</p></div><div id="r2" hidden>${text}</div>`,
  },
  { title: 'until found', body: `<div hidden="until-found">${text}</div>` },
  { title: 'a popover', body: `<button popovertarget="pop">Our promise</button><div id="pop" popover>${text}</div>` },
  {
    title: 'read more',
    body: `<p>Tides come and go.</p><div style="display:none">${text}</div><button>Read more</button>`,
  },
];

/** In plain sight, however it is made. */
export const SEEN: Case[] = [
  { title: 'white on a dark ground', body: `<div style="background:#222"><div style="color:#fff">${text}</div></div>` },
  {
    title: 'white on a picture',
    body: `<div style="background-image:linear-gradient(#000,#333)"><div style="color:#fff">${text}</div></div>`,
  },
  {
    title: 'letters that are a gradient',
    body: `<div style="background:linear-gradient(red,blue);background-clip:text;color:transparent">${text}</div>`,
  },
  {
    title: 'an element without a box',
    body: `<div style="display:contents"><p style="display:contents">${WORDS}</p></div>`,
  },
  { title: 'floats in a box without height', body: `<div><div style="float:left">${text}</div></div>` },
  {
    title: 'far down a page that scrolls inside',
    body: `<div style="height:200px;overflow:auto" id="s"><div style="height:50px">${text}</div><div style="height:3000px"></div></div><script>document.getElementById('s').scrollTop=1500</script>`,
  },
  {
    title: 'faded in when it is scrolled to',
    body: `<div style="height:3000px"></div><div style="opacity:0;transition:opacity 1s">${text}</div>`,
  },
  {
    title: 'wide, in a table that scrolls',
    body: `<div style="overflow:auto;width:300px"><div style="width:5000px;padding-left:3000px">${text}</div></div>`,
  },
  {
    title: 'an open shadow tree',
    body: `<div id="host"></div><script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML='${text}'</script>`,
  },
  {
    title: 'slotted into a shadow tree',
    body: `<div id="host">${text}</div><script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML='<section><slot></slot></section>'</script>`,
  },
];

export const pageOf = (body: string, main = SHOWN): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy policy</title></head><body><main>${main}${body}</main></body></html>`;

/** A policy long enough to be the document of its page. */
export const LONG = `${SHOWN}${SHOWN.replace('<h1>Privacy policy</h1>', '')}${text}`;
/** The same as the value of an attribute in double quotes. */
export const inAttribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
