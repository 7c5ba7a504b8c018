import { z } from 'zod';

/** Six different facts about a cell of a form; only the first two carry a number. */
export const CellState = z
  .enum(['read', 'inferred', 'blank', 'na', 'absent', 'unreadable'])
  .describe('read 照录；inferred 推定；blank 空格；na 标为不适用；absent 未印出；unreadable 读不准');
export type CellState = z.infer<typeof CellState>;

/** The biography of one cell: how it was read, what was printed, and where. The value stands in `tables`. */
export const Cell = z.object({
  state: CellState,
  raw: z.string().nullable().describe('原文所印，一字不改'),
  unit: z.string().nullable().describe('格内或表头所印单位；没有印就是空，绝不换算'),
  line: z.int().positive().nullable().describe('转录稿的行号'),
  column: z.int().positive().nullable().describe('行内第几个字符'),
  page: z.int().positive().optional().describe('原文件的页码（已知时）'),
});
export type Cell = z.infer<typeof Cell>;

/** A cell as the table stage yields it: its biography together with its value. */
export interface ReadCell extends Cell {
  value: number | null;
}

/** A cell that the report does not print. */
export const absentCell: ReadCell = {
  state: 'absent',
  value: null,
  raw: null,
  unit: null,
  line: null,
  column: null,
};
