/** What `npm audit --json` said of known faults in dependencies. Pure. */
import type { Outcome } from './outcome';

interface Audit {
  /** Only in an answer. */
  vulnerabilities?: Record<string, Vulnerable>;
  /** Only where there was none. */
  message?: string;
  error?: { summary?: string };
}

interface Vulnerable {
  name: string;
  severity: string;
  range: string;
  /** The advisories themselves, or the names of the packages that bring them along. */
  via: (string | { title: string; url: string })[];
}

/**
 * In: what it wrote to its standard output. Out: `failed` with each advisory that the registry knows; `unknown` where the
 * registry gave no answer, with what it said instead: then nothing is known, and nothing is claimed.
 */
export function advisoryOutcome(output: string): Outcome {
  const audit = parsed(output);
  if (!audit?.vulnerabilities) {
    const said = (audit?.message || audit?.error?.summary || output.trim().split('\n')[0] || 'nothing').slice(0, 200);
    return {
      state: 'unknown',
      notes: [
        'NOT CHECKED: the registry did not tell which faults are known. Run `npm audit` where one answers.',
        `It said: ${said}`,
      ],
    };
  }
  const notes = Object.values(audit.vulnerabilities).flatMap(({ name, severity, range, via }) =>
    via.flatMap((advisory) =>
      typeof advisory === 'string' ? [] : [`${name} ${range}, ${severity}: ${advisory.title} (${advisory.url})`],
    ),
  );
  return notes.length > 0 ? { state: 'failed', notes } : { state: 'ok', notes: ['the registry knows of none'] };
}

function parsed(output: string): Audit | null {
  try {
    return JSON.parse(output) as Audit | null;
  } catch {
    return null;
  }
}
