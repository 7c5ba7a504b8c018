import { describe, test } from 'vitest';
import { tabledForms } from '../../reader/tabled-forms.ts';
import { comesBack } from '../round-trip.ts';
import { run, tornRuns, wordReport } from './word-file.ts';

describe.each(tabledForms.map((form) => ({ form, name: form.id })))('a report on form $name as', ({
  form,
}) => {
  test('a Word file', () => comesBack(form, '年报.docx', (paper) => wordReport(paper, run), 40));

  test('a Word file after much editing', () =>
    comesBack(form, '年报.docx', (paper, dice) => wordReport(paper, (text) => tornRuns(text, dice)), 40));
});
