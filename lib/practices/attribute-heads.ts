/** What the attribute model recognises in a sentence, beside the answers: what is collected, in which sense sold, what is decided. */

/** One linear classifier of the attribute model. */
interface AttributeHead {
  attribute: 'collection' | 'sale' | 'decision';
  value: string;
}

/** In the order of the model's heads. */
export const ATTRIBUTE_HEADS = [
  { attribute: 'collection', value: 'nothing' },
  { attribute: 'collection', value: 'needed' },
  { attribute: 'collection', value: 'more' },
  { attribute: 'sale', value: 'own-word' },
  { attribute: 'sale', value: 'law-only' },
  { attribute: 'decision', value: 'binding' },
  { attribute: 'decision', value: 'suggesting' },
] as const satisfies readonly AttributeHead[];

export type AttributeName =
  `${(typeof ATTRIBUTE_HEADS)[number]['attribute']}=${(typeof ATTRIBUTE_HEADS)[number]['value']}`;

const PLACES: ReadonlyMap<string, number> = new Map(
  ATTRIBUTE_HEADS.map(({ attribute, value }, place) => [`${attribute}=${value}`, place]),
);

/** In: an attribute and its value. Out: the place of its head. Asked for each sentence. */
export const headAt = (name: AttributeName): number => PLACES.get(name) ?? -1;
