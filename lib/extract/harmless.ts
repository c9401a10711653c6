/** Changes of a page that can change nothing of what is read of it. */
import { attribute, closest, nameOf, property } from '../dom';

/** What of a `MutationRecord` tells, with the value before. */
export type ChangeRecord = Pick<
  MutationRecord,
  'type' | 'target' | 'attributeName' | 'attributeNamespace' | 'oldValue' | 'addedNodes' | 'removedNodes'
>;

/** Of these, writing the value that stands there does nothing else. */
const WITHOUT_EFFECT = /^(?:class|style|id|role|hidden|tabindex|title|aria-\w+|data-[\w-]+)$/;
/** What a drawing looks like inside. No style rule of the page asks for it, but by `:has()`, which nobody does. */
const DRAWS =
  /^(?:d|points|transform|style|[cfr]?[xyr]|[xy][12]|width|height|offset|opacity|viewBox|(?:fill|stroke|stop)(?:-[a-z]+)?)$/;

/**
 * In: a change of a node that is known at once, before anything else is read. Out: whether it can change neither the text that is
 * read nor what of it is displayed: the same value written anew, an animation inside a drawing, a script that is put into the
 * head. Anything else may, whatever it is called: a style rule can ask for any attribute, and for what stands beside.
 */
export function changesNothing(change: ChangeRecord): boolean {
  const { type, target, oldValue, addedNodes, removedNodes } = change;
  if (type === 'characterData') return property(target as CharacterData, 'data') === oldValue;
  if (type === 'childList')
    return nameOf(target as Element) === 'head' && [...addedNodes, ...removedNodes].every(isScript);
  const name = change.attributeNamespace === null ? (change.attributeName ?? '') : '';
  if (WITHOUT_EFFECT.test(name) && attribute(target as Element, name) === oldValue) return true;
  return DRAWS.test(name) && isInDrawing(target as Element);
}

const isScript = (node: Node): boolean => nameOf(node as Element) === 'script';

/** Not the drawing itself, which stands beside other elements. */
function isInDrawing(element: Element): boolean {
  const parent = property(element, 'parentElement');
  return parent !== null && closest(parent, 'svg') !== null;
}
