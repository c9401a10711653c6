/** Programs that the checks run. */
import { spawnSync } from 'node:child_process';

export interface Done {
  status: number | null;
  out: string;
  err: string;
}

/** Without what the npm that runs this tells its scripts: it is about this folder, and the programs may run in another one. */
function outer(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$|^INIT_CWD$/i.test(name)),
  );
}

/** Runs a program in a folder and waits for it. Out: what it wrote, and its status; null where it could not be run at all. */
export function run(folder: string, program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Done {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: { ...outer(), ...more },
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  });
  return { status, out: stdout ?? '', err: stderr ?? '' };
}

/** The same; throws with the end of what it wrote when it fails. */
export function must(folder: string, program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Done {
  const done = run(folder, program, args, more);
  if (done.status === 0) return done;
  const end = `${done.out}\n${done.err}`.trim().split('\n').slice(-8).join('\n');
  throw new Error(`${program} ${args.join(' ')} ended with ${done.status}:\n${end}`);
}
