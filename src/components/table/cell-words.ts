import type { CellState, ReadCell } from '../../model/cell.ts';
import type { FormColumn } from '../../model/form.ts';
import { t } from '../../text/index.ts';

/** What stands in a cell, for each of its six states. Digits are those that the report prints. */
export function cellText({ state, value, raw }: ReadCell, kind: FormColumn['kind']): string {
  if (value !== null) return kind === 'change' && value > 0 ? `+${value}` : String(value).replace('-', '−');
  const words: Record<CellState, string> = {
    read: t('cell.absent'),
    inferred: t('cell.absent'),
    blank: t('cell.blank'),
    na: raw ?? t('cell.na'),
    absent: t('cell.absent'),
    unreadable: raw ?? t('cell.unreadable'),
  };
  return words[state];
}

/** The biography of a number, one fact a line: how it was read, what is printed, in which unit, where. */
export function cellBiography(cell: ReadCell, printedUnit: string | null): string {
  const facts = [t(`state.${cell.state}`), rawWords(cell), unitWords(cell, printedUnit), placeWords(cell)];
  return facts.filter((fact) => fact !== null).join('\n');
}

/** What is printed, where it is not the very digits that are shown. */
function rawWords({ raw, value }: ReadCell): string | null {
  return raw === null || raw === '' || raw === String(value) ? null : t('cell.raw', { raw });
}

function unitWords(cell: ReadCell, printedUnit: string | null): string | null {
  if (cell.value === null) return null;
  const unit = cell.unit ?? printedUnit;
  return unit === null ? t('cell.unitUnknown') : t('cell.unit', { unit });
}

function placeWords({ line, column, page }: ReadCell): string | null {
  if (line === null) return null;
  const place = column === null ? t('cell.line', { line }) : t('cell.lineColumn', { line, column });
  return page === undefined ? place : `${place}${t('cell.page', { page })}`;
}
