import { reading } from './reading';

reading('chromium');
