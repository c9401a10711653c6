/**
 * `npm run golden`: writes the golden report beside each policy of tests/golden, and margins.json, strikes from misread.json what is
 * read right by now, and says what is left there.
 */
import { writeFileSync } from 'node:fs';
import { MARGINS_FILE, marginsText } from '../tests/golden/margins';
import { answersIn, goldenPolicies, MISREAD_FILE, misread, reportFile, reportText } from '../tests/golden/report';

const names = goldenPolicies();
for (const name of names) writeFileSync(reportFile(name), await reportText(name));
writeFileSync(MARGINS_FILE, await marginsText());
console.log(`${names.length} golden reports written.`);

const left: Record<string, Record<string, string>> = {};
for (const [name, meant] of Object.entries(misread())) {
  const answers = await answersIn(name);
  const wrong = Object.entries(meant).filter(([id, answer]) => answers.get(id) !== answer);
  if (wrong.length > 0) left[name] = Object.fromEntries(wrong);
  for (const [id, answer] of wrong) console.log(`misread: ${name}, ${id}: ${answers.get(id)} instead of ${answer}`);
}
writeFileSync(MISREAD_FILE, `${JSON.stringify(left, null, 2)}\n`);
