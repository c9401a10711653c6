import { actionsIn } from '../actions';
import { readMarkdown } from '../extract/markdown';
import { datedIn } from '../findings/dated';
import { readingsOf } from '../practices/readings';
import { sentencesOf } from '../sentences';
import type { Takes } from '../types';
import { takesIn } from '.';

/** What is taken, by a policy of that text. */
export function takesOf(text: string): Takes {
  const policy = readMarkdown(`# Privacy policy\n\n${text}`, 'test');
  const sentences = sentencesOf(policy);
  return takesIn(policy, readingsOf(sentences), actionsIn(policy, sentences), datedIn(policy));
}
