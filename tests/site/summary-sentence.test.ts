import { expect, test } from 'vitest';
import { summarySentence } from '../../src/compare/summary-sentence.ts';
import type { KeyFigures } from '../../src/model/archive.ts';

const quiet: KeyFigures = {
  newlyReceived: 0,
  carriedOver: 0,
  granted: 0,
  partiallyGranted: 0,
  denied: 0,
  unavailable: 0,
  notProcessed: 0,
  otherOutcome: 0,
  concluded: 0,
  carriedForward: 0,
  reconsideration: 0,
  litigation: 0,
};
const nothingKnown = Object.fromEntries(Object.keys(quiet).map((key) => [key, null])) as KeyFigures;

test('a quiet year is told kindly and shortly', () => {
  expect(summarySentence(quiet)).toBe('本年没有人申请公开政府信息。没有因此发生行政复议或行政诉讼。');
});

test('a busy year is told in the order of the form, without the zeros', () => {
  const busy = {
    ...quiet,
    newlyReceived: 7,
    carriedOver: 2,
    granted: 5,
    denied: 3,
    carriedForward: 1,
    litigation: 1,
  };
  expect(summarySentence(busy)).toBe(
    '本年收到 7 件政府信息公开申请，另有上年结转的 2 件。予以公开 5 件，不予公开 3 件；结转下年 1 件。因此发生行政诉讼 1 件。',
  );
});

test('only last year’s applications', () => {
  expect(summarySentence({ ...quiet, carriedOver: 2, granted: 2 })).toMatch(
    /^本年没有新的申请，办理上年结转的 2 件。予以公开 2 件。/,
  );
});

test('what the report does not say is not told as zero', () => {
  expect(summarySentence(nothingKnown)).toBe(
    '报告没有写明本年收到多少件政府信息公开申请。报告没有写明行政复议和行政诉讼的件数。',
  );
  expect(summarySentence({ ...quiet, litigation: null })).toBe(
    '本年没有人申请公开政府信息。行政诉讼的件数报告没有写明。',
  );
});

test('answers without applications are told as the report prints them', () => {
  expect(summarySentence({ ...quiet, granted: 3 })).toMatch(/^报告写新收申请 0 件。予以公开 3 件。/);
});
