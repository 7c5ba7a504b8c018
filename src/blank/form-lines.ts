import type { FormTable } from '../model/form.ts';
import { blankWords as words } from '../text/blank.ts';
import type { BlankReport } from './blank-report.ts';
import { type FormGrid, gridOf } from './form-grid.ts';

/** What a report is made of, in its order. */
export type FormLine =
  | { kind: 'title' | 'heading' | 'caption' | 'text' | 'signature'; text: string }
  | { kind: 'grid'; table: FormTable; grid: FormGrid };

/** A whole report on its form, with hints where text belongs. */
export function formLines({ government, year, form }: BlankReport): FormLine[] {
  return [
    { kind: 'title', text: words.title(government, year) },
    { kind: 'text', text: words.preamble(year) },
    ...form.sections.flatMap(({ id, ordinal, label }): FormLine[] => {
      const table = form.tables.find((each) => each.id === id);
      const heading: FormLine = { kind: 'heading', text: `${ordinal}、${label}` };
      return [heading, ...(table ? tableLines(table) : [{ kind: 'text' as const, text: words.hint(id) }])];
    }),
    { kind: 'signature', text: government },
    { kind: 'signature', text: words.date(year + 1) },
  ];
}

function tableLines(table: FormTable): FormLine[] {
  return table.blocks.flatMap((block): FormLine[] => [
    ...(block.caption === null ? [] : [{ kind: 'caption' as const, text: block.caption }]),
    { kind: 'grid', table, grid: gridOf(table, block) },
  ]);
}
