import { describe, expect, it } from 'vitest';
import { handmade, wordless } from '../tests/fixtures/handmade-pdf';
import { pdf } from '../tests/fixtures/pdfs';
import { readPdfFile } from './read-pdf';

describe('a PDF on the command line', () => {
  it('is seen to be a policy, with its title', async () => {
    const { verdict, policy } = await readPdfFile(pdf('bank'), '', 'bank');
    expect(verdict).toMatchObject({ kind: 'privacy-policy', language: 'en' });
    expect(policy.title).toBe('Fenwick Mutual Bank: Customer Privacy Statement');
  });

  it('that is no policy is seen to be none', async () => {
    const lines = ['Minutes of the meeting of the gardening club', 'The lawn is to be mown on every second Friday.'];
    const text = `BT /F1 11 Tf 50 780 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
    const { verdict, policy } = await readPdfFile(handmade([text]), '', 'club');
    expect(verdict.kind).toBe('other');
    expect(policy.title).toBe('club');
  });

  it('that is scanned is refused with what to do', async () => {
    await expect(readPdfFile(wordless(), '', 'scan')).rejects.toThrow(
      /^The PDF is made of pictures.* Look for the policy as a page on the site\.$/,
    );
  });
});
