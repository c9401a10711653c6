/** Firefox as a process of the system. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until';

/** Milliseconds that the browser may take to come on a busy machine. */
const START = 120_000;

export interface Running {
  process: ChildProcess;
  /** Resolves when it has ended. */
  gone: Promise<void>;
  /** Where Marionette listens. */
  port: number;
}

/** Starts Firefox with a profile. @throws Error when it ends, or does not listen in time. */
export async function startFirefox(program: string, profile: string, visible: boolean): Promise<Running> {
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const process = spawn(program, [...flags, ...(visible ? [] : ['--headless']), 'about:blank'], {
    stdio: 'ignore',
    // A home of its own keeps Firefox from asking about the user's; snaps must keep theirs.
    env: { ...globalThis.process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...(isSnap(program) ? {} : { HOME: profile }) },
  });
  const gone = new Promise<void>((done) => process.once('exit', () => done()));
  const listening = until(
    () => {
      const file = join(profile, 'MarionetteActivePort');
      return existsSync(file) && Number(readFileSync(file, 'utf8'));
    },
    `${program} to start`,
    START,
  );
  const ended = gone.then(() => Promise.reject(new Error(`${program} ended as soon as it had started`)));
  try {
    return { process, gone, port: await Promise.race([listening, ended]) };
  } catch (error) {
    process.kill('SIGKILL');
    throw error;
  }
}

const isSnap = (program: string): boolean =>
  program.startsWith('/snap/') || readFileSync(program).subarray(0, 4096).includes('/snap/');
