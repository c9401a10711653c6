/** The answers to one question as bars, with their intervals. */
import * as Plot from '@observablehq/plot';
import { TABLE } from '../../../lib/grades/table';
import type { AnswerShare, Usual } from '../figures/usual';
import type { Markup } from '../page/markup';
import { answerName } from '../words';
import { amount, between, drawn, isFew } from './draw';

const WIDTH = 384;
const ROW = 24;
/** Room for "without safeguards" in the widest of the letters that systems have. */
const NAMES = 134;
/** Room for "29 of 29", or "100 %", and beside it for "88–100 %". */
const COUNT = 62;
const PERCENT = 48;
const INTERVAL = 60;

/** In: how usual the answers to one question are, and what the chart shows in words. */
export function answersChart({ id, all, answers }: Usual, label: string): Markup {
  const figure = isFew(all) ? COUNT : PERCENT;
  const said = ({ answer }: AnswerShare): string => answerName(answer);
  const tone = ({ answer }: AnswerShare): string => TABLE[id].answers[answer]?.tone ?? 'unclear';
  const stroke = { y: said, strokeWidth: 1.5 } as const;
  return drawn(
    {
      width: WIDTH,
      height: answers.length * ROW + 4,
      marginLeft: NAMES,
      marginRight: figure + INTERVAL + 2,
      marginTop: 2,
      marginBottom: 2,
      x: { domain: [0, 1], axis: null },
      y: { domain: answers.map(said), label: null, padding: 0.28 },
      marks: [
        Plot.barX(answers, { x1: 0, x2: 1, y: said, fill: 'var(--track)', fillOpacity: 0.45, rx: 3 }),
        Plot.barX(answers, {
          x: 'share',
          y: said,
          fill: (row: AnswerShare) => `var(--tone-${tone(row)})`,
          rx: 3,
        }),
        Plot.ruleY(answers, { ...stroke, x1: 'low', x2: 'high', stroke: 'var(--card)', strokeWidth: 4 }),
        Plot.ruleY(answers, { ...stroke, x1: 'low', x2: 'high', stroke: 'var(--ink)' }),
        Plot.axisY({ tickSize: 0, fontSize: 12, tickPadding: 8 }),
        Plot.text(answers, {
          ...{ x: 1, y: said, dx: figure, textAnchor: 'end', fontSize: 12.5, fontWeight: 650 },
          text: (row: AnswerShare) => amount(row.count, all),
        }),
        Plot.text(answers, {
          ...{ x: 1, y: said, dx: figure + INTERVAL, textAnchor: 'end', fontSize: 11, fill: 'var(--soft)' },
          text: (row: AnswerShare) => (all > 0 ? between(row) : ''),
        }),
      ],
    },
    label,
  );
}
