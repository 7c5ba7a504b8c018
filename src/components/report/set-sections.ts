import type { Form } from '../../model/form.ts';
import { type Report, type Section, sectionIds } from '../../model/report.ts';
import { narrativeOf } from './narrative.ts';
import type { SetSection } from './notes.ts';

/**
 * The parts of a report in order, with their text set. A part whose heading is lost, but whose table was found,
 * still gets its place.
 */
export function setSections(report: Pick<Report, 'sections' | 'cells'>, form: Form | null): SetSection[] {
  const tables = new Set<string>(form?.tables.map(({ id }) => id));
  return sectionIds.flatMap((id) => {
    const printed = report.sections.filter((section) => section.id === id);
    const sections = printed.length > 0 || !tables.has(id) ? printed : [untitled(id)];
    return sections.map((section) => ({ section, blocks: narrativeOf(section) }));
  });
}

function untitled(id: Section['id']): Section {
  return { id, heading: null, markdown: '', paragraphs: [], lines: [1, 1] };
}
