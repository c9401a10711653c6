/** What an element is in the layout of its page. */
import { CONSENT_WORDS, isManager } from '../detect/consent-managers';
import { all, attribute, isFrame, nameOf, property } from '../dom';

/**
 * `main` may hold the policy; `panel` is one that a control opens; the others may be left out, by their content. `edge`:
 * header, footer.
 */
export type RegionRole =
  | 'main'
  | 'boilerplate'
  | 'aside'
  | 'edge'
  | 'form'
  | 'consent'
  | 'dialog'
  | 'links'
  | 'panel'
  | 'frame';

const BOILERPLATE = new Set(['nav', 'search']);
const BOILERPLATE_ROLES = new Set(['navigation', 'search', 'menu', 'menubar', 'tablist']);

/** Names that layers share with sections of policies: these need a look at what is inside. */
const HINT = new RegExp(`${CONSENT_WORDS.join('|')}|ccpa|cc[-_](?:window|banner|dialog)`, 'i');
/** Embedded lists of cookies, and a policy's own sections. */
const NO_HINT = /declaration|cookie-?(?:polic|table|list|details)|ot-sdk/i;
const MODAL = /modal|dialog|popup|lightbox|overlay|drawer/i;

/** What a reader can answer to a layer that asks for consent. */
const CHOICE =
  /^(?:yes,? )?(?:i )?(?:(?:accept|agree|allow|enable|reject|decline|deny|refuse|disable|disagree)\b|got it|ok(?:ay)?!?$|understood|understand|(?:only )?(?:necessary|essential)|continue without|alle |akzeptier|zustimm|annehm|ablehn|einverstanden|verstanden|nur |accepter|tout |refuser|j'accepte|continuer sans|aceptar|rechazar|acepto|accett|rifiut|aceitar|rejeitar|accepteren|alles|weiger)/i;

/** What an element is, or null. In: the element, its tag name. */
export function roleOf(element: Element, name: string): RegionRole | null {
  if (isFrame(name)) return 'frame';
  const role = attribute(element, 'role');
  const names = namesOf(element);
  if (names && name !== 'body' && name !== 'html' && isConsent(element, names)) return 'consent';
  if (isDialog(element, name, role, names)) return 'dialog';
  if (name === 'main' || name === 'article' || role === 'main') return 'main';
  if (BOILERPLATE.has(name) || (role && BOILERPLATE_ROLES.has(role))) return 'boilerplate';
  if (name === 'aside' || role === 'complementary') return 'aside';
  if (name === 'footer' || role === 'contentinfo' || role === 'banner') return 'edge';
  if (name === 'header') {
    const parent = property(element, 'parentElement');
    return parent && nameOf(parent) === 'body' ? 'edge' : null;
  }
  if (name === 'form') return 'form';
  return name === 'ul' || name === 'ol' || name === 'menu' ? 'links' : null;
}

const namesOf = (element: Element): string =>
  `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.trim();

function isConsent(element: Element, names: string): boolean {
  if (isLayer(element)) return true;
  return HINT.test(names) && !NO_HINT.test(names) && asksForConsent(element);
}

/** Is it the layer of a consent manager, by its name? */
export const isLayer = (element: Element): boolean => namesOf(element).split(/\s+/).some(isManager);

/** Does it hold something to accept or to reject? */
export const asksForConsent = (element: Element): boolean =>
  all(element, 'button, [role=button], a, input[type=button], input[type=submit]').some((control) =>
    CHOICE.test((attribute(control, 'value') ?? property(control, 'textContent') ?? '').trim()),
  );

/** Does it lie over the page? Null where nothing tells. */
export function isLifted(element: Element): boolean | null {
  const view =
    typeof property(element, 'checkVisibility') === 'function' &&
    property(property(element, 'ownerDocument'), 'defaultView');
  if (view) return /fixed|sticky/.test(view.getComputedStyle(element).position);
  const style = attribute(element, 'style');
  return style && /position\s*:/i.test(style) ? /position\s*:\s*(?:fixed|sticky)/i.test(style) : null;
}

function isDialog(element: Element, name: string, role: string | null, names: string): boolean {
  if (name === 'dialog' || role === 'dialog' || role === 'alertdialog') return true;
  if (attribute(element, 'aria-modal') === 'true') return true;
  return MODAL.test(names) && name !== 'body' && name !== 'html' && isLifted(element) === true;
}

/** Is a dialogue open, as far as its own marks tell? One that is not displayed is never asked about. */
export function isOpenDialog(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return false;
  if (nameOf(element) === 'dialog') return attribute(element, 'open') !== null;
  return attribute(element, 'aria-modal') === 'true' || isLifted(element) !== false;
}
