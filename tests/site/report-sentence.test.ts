import { expect, test } from 'vitest';
import { reportSentence } from '../../src/compare/report-sentence.ts';
import { keyFiguresOf } from '../../src/model/archive.ts';

const figures = keyFiguresOf({ tables: { disclosure: {}, applications: {}, remedies: {} } });

test('a narrative report is not told to leave out what its text may say', () => {
  expect(reportSentence({ form: '2008', figures })).not.toMatch(/没有写明/);
  expect(reportSentence({ form: '2021', figures })).toMatch(/没有写明/);
});
