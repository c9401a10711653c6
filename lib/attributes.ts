/** What is known beside an answer, where it comes over a border: kept, in a message, or in a file of results. */
import * as v from 'valibot';
import { extra } from './schemas';
import { ATTRIBUTE_VALUES } from './values';

/** Attributes, and values of them, that this version does not know are left out. */
export const ATTRIBUTES = v.object({
  audience: extra(v.picklist(ATTRIBUTE_VALUES.audience)),
  choice: extra(v.picklist(ATTRIBUTE_VALUES.choice)),
  sale: extra(v.picklist(ATTRIBUTE_VALUES.sale)),
  mechanism: extra(v.picklist(ATTRIBUTE_VALUES.mechanism)),
  decision: extra(v.picklist(ATTRIBUTE_VALUES.decision)),
  extent: extra(v.picklist(ATTRIBUTE_VALUES.extent)),
} satisfies Record<keyof typeof ATTRIBUTE_VALUES, unknown>);
