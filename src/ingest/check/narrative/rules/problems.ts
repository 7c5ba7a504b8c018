import type { Result } from '../result.ts';
import type { Narrative } from '../text/reading.ts';

const fewest = 30;

/** R46: section five says something. That it is there at all is asked with the other parts of the form. */
export function checkProblems({ report, form }: Narrative): Result[] {
  const section = report.sections.find(({ id }) => id === 'problems');
  if (section === undefined || !form.hasFixedSections) return [];
  // Of a report that has lost its lines nobody can say where the text of a section ends.
  if (report.sections.some((other) => other !== section && other.lines[0] === section.lines[0])) return [];
  const length = section.markdown.replace(/[\s\p{P}#*]/gu, '').length;
  const outcome = length >= fewest ? 'pass' : 'fail';
  return [
    {
      rule: 'narrative/problems',
      sentence: { section: 'problems', line: section.lines[0] },
      outcome,
      expected: fewest,
      actual: length,
      reason: null,
      cells: [],
      facts: { expected: fewest, actual: length },
    },
  ];
}
