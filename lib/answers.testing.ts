/** For tests: what the pipeline answers of a text, with the reader that ships. */
import { readerOfProcess } from '../cli/reader';
import { readMarkdown } from './extract/markdown';
import { answersIn } from './pipeline';
import { sentencesOf } from './sentences';

/** In: Markdown below a title. Out: findings, and whether anything is collected. */
export async function answersOfText(text: string): Promise<ReturnType<typeof answersIn>> {
  const policy = readMarkdown(`# Privacy policy\n\n${text}`, 'test');
  const reader = await readerOfProcess();
  return answersIn(policy, { outputs: reader.outputs, sentences: await reader.read(sentencesOf(policy)) });
}
