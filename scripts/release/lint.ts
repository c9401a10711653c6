/** What `web-ext lint --output json` said. Pure. */
import { type Outcome, outcomeOf } from './outcome';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Linted {
  errors: Message[];
  notices: Message[];
  warnings: Message[];
}

/** In: what it wrote to its standard output. Out: `ok` where it found nothing at all, not even to remark upon. Throws on other text. */
export function lintOutcome(output: string): Outcome {
  const { errors, warnings, notices } = JSON.parse(output) as Linted;
  const told = Object.entries({ error: errors, warning: warnings, notice: notices }).flatMap(([kind, messages]) =>
    messages.map(({ code, message, file, line }) => {
      const place = [file, line].filter((part) => part !== undefined).join(':');
      return `${kind} ${code}${place ? ` in ${place}` : ''}: ${message}`;
    }),
  );
  return outcomeOf(told, ['0 errors, 0 warnings, 0 notices']);
}
