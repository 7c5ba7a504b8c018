import type { Form, FormBlock, FormColumn, FormRow } from '../../model/form.ts';
import { forms } from '../../model/forms/index.ts';

/** The forms as a comparison needs them: tables with their labels, without what only reading asks for. */
export function slimForms(): Form[] {
  return forms.map((form) => ({
    ...form,
    sections: [],
    statistics: null,
    tables: form.tables.map((table) => ({ ...table, blocks: table.blocks.map(slimBlock) })),
  }));
}

function slimBlock(block: FormBlock): FormBlock {
  return { ...block, columns: block.columns.map(slimColumn), rows: block.rows.map(slimRow) };
}

function slimColumn(column: FormColumn): FormColumn {
  return { ...column, alsoSeen: [], columns: column.columns.map(slimColumn) };
}

function slimRow(row: FormRow): FormRow {
  return { ...row, alsoSeen: [], rows: row.rows.map(slimRow) };
}
