import { reading } from './scenarios';

reading('firefox');
