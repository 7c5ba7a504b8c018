import type { Form, FormSection } from '../form.ts';
import type { FormId } from '../report.ts';
import { form2008 } from './form-2008.ts';
import { form2019 } from './form-2019.ts';
import { form2021 } from './form-2021.ts';

/** All official forms, oldest first. A new official format is one new file and one entry here. */
export const forms: readonly Form[] = [form2008, form2019, form2021];

export function formOf(id: FormId | null): Form | null {
  return forms.find((form) => form.id === id) ?? null;
}

/** The form that reports of a year should follow; null before the first. */
export function usualFormOf(year: number): Form | null {
  return forms.find(({ years }) => years.from <= year && year <= (years.to ?? year)) ?? null;
}

/** The sections by whose headings a report is parted, before it is known which form it follows: with the headings of every form. */
export const headings: readonly FormSection[] = form2021.sections.map((section) => ({
  ...section,
  alsoSeen: [
    ...new Set(
      forms.flatMap(({ sections }) =>
        sections.filter(({ id }) => id === section.id).flatMap(({ label, alsoSeen }) => [label, ...alsoSeen]),
      ),
    ),
  ],
}));
