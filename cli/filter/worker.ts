/** What runs in each worker thread: one grader, opened once. */
import { openGrader } from '../grader';
import { perform } from './perform';
import type { Outcome, Task } from './task';

const grader = await openGrader();

/** In: a task, or null to see that it is ready. Out: what became of it. */
export default async (task: Task | null): Promise<Outcome | null> => (task ? perform(grader, task) : null);
