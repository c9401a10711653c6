import { reading } from './scenarios';

reading('chromium');
