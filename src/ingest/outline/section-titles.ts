import type { FormSection } from '../../model/form.ts';
import { normaliseLabel } from '../../model/label.ts';

const titles = new WeakMap<FormSection, ReadonlySet<string>>();

/** The known printings of a section's title, normalised once. */
export function titlesOf(section: FormSection): ReadonlySet<string> {
  const known = titles.get(section) ?? new Set([section.label, ...section.alsoSeen].map(normaliseLabel));
  titles.set(section, known);
  return known;
}
