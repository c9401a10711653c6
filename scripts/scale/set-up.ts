/** What the job on Spark needs to be tried out: Python with PySpark in a folder of its own, and a Java runtime. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from '../apt';

/** Git ignores it. */
export const WORK = '.candor/scale';
const ENVIRONMENT = join(WORK, 'venv');
const REQUIREMENTS = 'scale/requirements.txt';

/** Of the runtime and of Python, what PySpark asks for. */
const OLDEST_JAVA = 17;

export class MissingTool extends Error {}

/**
 * Out: the path of a Python that has PySpark; Java is on the path.
 * @throws {MissingTool} with what is missing and how to get it.
 */
export function setUpSpark(): string {
  if (javaVersion() < OLDEST_JAVA) aptInstall(['default-jre-headless']);
  if (javaVersion() < OLDEST_JAVA)
    throw new MissingTool(`Java ${OLDEST_JAVA} or later is missing: sudo apt-get install default-jre-headless`);
  if (!works('python3', '-c', 'import venv, ensurepip')) aptInstall(['python3', 'python3-venv']);
  if (!works('python3', '-c', 'import venv, ensurepip'))
    throw new MissingTool('Python 3.10 or later is missing: sudo apt-get install python3 python3-venv');
  return environment();
}

function javaVersion(): number {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
}

const works = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** A virtual environment with what is required; made anew only when that has changed. */
function environment(): string {
  const python = join(process.cwd(), ENVIRONMENT, 'bin/python');
  const made = join(ENVIRONMENT, 'made-from.txt');
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  if (existsSync(made) && readFileSync(made, 'utf8') === wanted) return python;
  const run = (program: string, ...args: string[]): void => {
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) throw new MissingTool(`${program} ${args.join(' ')} failed`);
  };
  console.log(`Installing PySpark into ${ENVIRONMENT} …`);
  run('python3', '-m', 'venv', ENVIRONMENT);
  run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS);
  writeFileSync(made, wanted);
  return python;
}
