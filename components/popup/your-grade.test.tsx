import { expect, test } from 'vitest';
import type { Report } from '../../lib/types';
import { t, testPage, texts } from '../shared/page.testing';
import { YourGradeCard } from './your-grade';

const { show, the } = testPage();

test('the reader’s grade is named as theirs, beside Candor’s, with the answers that matter to them', () => {
  const report = {
    grades: { overall: { letter: 'D', score: 30, betterThan: 0.2 } },
    items: [{ id: 'delete', answer: 'yes', tone: 'good', confidence: 0.9 }],
  } as unknown as Report;
  show(<YourGradeCard yours={{ letter: 'B', score: 60, matters: ['delete'] }} report={report} texts={texts} />);
  const { textContent } = the('[data-yours="B"]');
  expect(textContent).toContain('Graded your way');
  expect(textContent).toContain("Candor's own grade is D");
  expect(the('[data-matters="delete"]').textContent).toBe(t('item_delete_yes'));
});
