import type { Form } from '../../src/model/form.ts';
import { forms } from '../../src/model/forms/index.ts';

/** The forms that have tables to print. Reports before 2019 are narrative only. */
export const tabledForms: readonly Form[] = forms.filter((form) => form.tables.length > 0);
