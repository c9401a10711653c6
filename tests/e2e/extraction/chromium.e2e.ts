import { session } from '../session';
import { quotes } from './quotes';
import { reading } from './reading';

const current = session('chromium');
reading('chromium', current);
quotes(current);
