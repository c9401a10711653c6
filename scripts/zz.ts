import { readdirSync, readFileSync } from 'node:fs';
import { readerOfProcess } from '../cli/reader';
import { readMarkdown } from '../lib/extract/markdown';
import { sentencesOf } from '../lib/sentences';

const reader = await readerOfProcess();
for (const f of process.argv.slice(2)) {
  const name = readdirSync('../shared/field/cases').find((n) => n.startsWith(f)) ?? '';
  if (!name.endsWith('.md')) {
    console.log(name);
    continue;
  }
  const s = sentencesOf(readMarkdown(readFileSync(`../shared/field/cases/${name}`, 'utf8'), name));
  const m = await reader.read(s);
  s.forEach((x, i) =>
    console.log(
      x.kind,
      '|',
      x.listHeading ?? '',
      '|',
      x.intro ?? '',
      '|',
      x.text.slice(0, 110),
      '=>',
      [...(m[i] ?? [])]
        .map((v, k) => [v, reader.outputs[k]] as const)
        .filter(([v]) => v > -1.5)
        .sort((a, b) => b[0] - a[0])
        .slice(0, 4)
        .map(([v, k]) => `${k} ${v.toFixed(1)}`)
        .join(', '),
    ),
  );
}
