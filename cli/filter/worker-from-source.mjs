/** The worker while nothing is built: threads do not take over what compiles TypeScript in the main one. */
import { register } from 'tsx/esm/api';

register();
export default (await import('./worker.ts')).default;
