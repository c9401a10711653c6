/** Derives the attribute model that ships, with the threshold of each of its heads: a part of `npm run train`. */
import { writeFileSync } from 'node:fs';
import { attributeReadings } from './attribute-data';
import { marginsOutOfFold, measureHeads, packAttributes } from './train-attributes';

const all = attributeReadings();
const heads = measureHeads(all, marginsOutOfFold(all));
const content = { heads, model: packAttributes(all) };
const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);
const text = `${JSON.stringify(content, rounded)}\n`;
writeFileSync('lib/derived/attribute-model.json', text);
console.log(`lib/derived/attribute-model.json: ${Math.round(text.length / 1000)} kB`);
for (const { head, threshold, precision, recall } of heads)
  console.log(
    `${head}: sure from ${threshold.toFixed(2)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
