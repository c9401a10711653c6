import { reading } from './reading';

reading('firefox');
