import { session } from '../session';
import { quotes } from './quotes';
import { reading } from './reading';

const current = session('firefox');
reading('firefox', current);
quotes(current);
