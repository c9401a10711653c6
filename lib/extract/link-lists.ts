/** Lists that are nothing but links: part of the text, or a way around the site? */
import { nameIn } from '../detect';
import { all, attribute, property } from '../dom';
import type { PageBlock, Region } from './page-blocks';
import type { Targets } from './targets';

const SOCIAL =
  /^(?:facebook|twitter|x|linkedin|instagram|youtube|pinterest|tiktok|whatsapp|reddit|mastodon|bluesky|threads|telegram|e-?mail|print|rss)$/i;

/** Where a region stands in the text. */
interface Around {
  /** Is there prose both before and after it? */
  isInText(region: Region): boolean;
  /** Is there prose before it? */
  comesAfterText(region: Region): boolean;
}

/**
 * In: a list, and the places in its page. Out: whether it leads around the page or the site: three short items or more that
 * are nothing but links and are neither introduced by the text nor lead away, to partners, opt-outs, authorities, mail
 * addresses.
 */
export function isMenu(region: Region, blocks: PageBlock[], around: Around, targets: Targets): boolean {
  const items = blocks.slice(region.start, region.end).filter(({ text }) => text);
  if (items.length < 3) return false;
  const length = items.reduce((sum, { text }) => sum + text.length, 0);
  const linked = items.reduce((sum, item) => sum + item.linked, 0);
  if (linked < 0.9 * length) return false;
  const links = all(region.element, 'a[href]');
  const half = links.length / 2;
  if (links.filter((link) => leadsToPlace(link, targets)).length > half) return true;
  const before = lastTextBefore(region.start, blocks);
  if (before && before.kind !== 'heading' && /[:：]$/.test(before.text)) return false;
  if (items.every(({ text }) => SOCIAL.test(text.replace(/^(?:share|follow us|find us) (?:on|via|by) /i, ''))))
    return true;
  const leave = links.filter((link) => leavesSite(link)).length;
  if (leave > 0 && leave >= half && (region.inMain > 0 || around.comesAfterText(region))) return false;
  if (before?.kind !== 'heading' || !around.isInText(region)) return true;
  const named = nameIn(before.text)?.kind;
  return named === 'terms' || named === 'legal';
}

function lastTextBefore(start: number, blocks: PageBlock[]): PageBlock | undefined {
  let at = start - 1;
  while (at >= 0 && !blocks[at]?.text) at--;
  return blocks[at];
}

/** Does a link lead to a place in the same page? */
function leadsToPlace(link: Element, targets: Targets): boolean {
  const [path = '', place] = (attribute(link, 'href') ?? '').split('#');
  if (!place) return false;
  return !path || targets.has(property(link, 'ownerDocument'), place);
}

function leavesSite(link: Element): boolean {
  const href = attribute(link, 'href') ?? '';
  if (/^\s*(?:mailto|tel|sms):/i.test(href)) return true;
  const host = hostOf(href);
  return !!host && !ownSites(property(link, 'ownerDocument')).has(siteOf(host));
}

const hostOf = (address: string): string | null =>
  /^(?:https?:)?\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? null;
/** About the part of a host name that one owner has. */
const siteOf = (host: string): string =>
  host
    .split('.')
    .slice(/\.(?:co|com|org|gov|ac|net)\.[a-z]{2}$/.test(host) ? -3 : -2)
    .join('.');

const known = new WeakMap<Document, ReadonlySet<string>>();

/** The sites that a page says are its own: by its address, else by what it declares, else where most links lead. */
function ownSites(doc: Document): ReadonlySet<string> {
  const found = known.get(doc);
  if (found) return found;
  const declared = all(doc, 'link[rel=canonical], meta[property="og:url"], base[href]').map(
    (element) => attribute(element, 'href') ?? attribute(element, 'content') ?? '',
  );
  const hosts = [property(doc, 'URL') ?? '', ...declared].map(hostOf).filter((host) => host !== null);
  if (!hosts.length) {
    const counts = new Map<string, number>();
    for (const link of all(doc, 'header a[href], nav a[href], footer a[href]')) {
      const host = hostOf(attribute(link, 'href') ?? '');
      if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
    if (most && most[1] >= 3) hosts.push(most[0]);
  }
  const sites = new Set(hosts.map(siteOf));
  known.set(doc, sites);
  return sites;
}
