import type { Check } from '../../model/finding.ts';
import type { Form } from '../../model/form.ts';
import { usualFormOf } from '../../model/forms/index.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';

/** The form is the one of the year. Of years without a form of their own nothing is asked. */
export function checkFormAndYear({ year }: Report, form: Form, notebook: Notebook): Check[] {
  const usual = year === null ? null : usualFormOf(year);
  if (year === null || usual === null) return [];
  const [expected, actual] = [usual.title, form.title];
  if (usual !== form) {
    notebook.tell('identify/form-and-year', { form: actual, year, usual: expected }, { path: 'form' });
  }
  const outcome = usual === form ? 'pass' : 'fail';
  return [
    {
      rule: 'identify/form-and-year',
      path: 'form',
      outcome,
      expected,
      actual,
      reason: null,
      operands: ['form', 'year'],
    },
  ];
}
