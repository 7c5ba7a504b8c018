import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type CsvValue, type Field, numbersTable } from '../ingest/publish/index.ts';
import type { NumberRow } from './number-lines.ts';

/** Rows that are written together, some three hundred reports: what an engine reads or skips at once, and we hold in memory. */
const rowsInGroup = 65_536;

const { fields } = numbersTable;
const physicalTypes = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
} as const satisfies Record<Field['type'], object>;

const schema = [
  { name: 'numbers', num_children: fields.length },
  ...fields.map(({ name, type }) => ({ name, ...physicalTypes[type], repetition_type: 'OPTIONAL' as const })),
];

/** Columns of which an engine is told the least and the greatest value, to skip what it does not need. Rows stand by government. */
const bounded: ReadonlySet<string> = new Set(['government', 'year', 'form', 'value']);

/**
 * The numbers of some reports as a Parquet file, written group by group, so that only one group is in memory. The same
 * rows give the same bytes: the packing (Snappy) is done by the same program on every machine.
 */
export class NumbersFile {
  readonly #bytes = new ByteWriter();
  readonly #file = new ParquetWriter({ writer: this.#bytes, schema, createdBy: 'yangguang' });
  readonly #write: (bytes: Uint8Array) => void;
  /** Long enough for a group, and used again for the next one. */
  readonly #columns = fields.map(() => new Array<CsvValue>(rowsInGroup));
  #rows = 0;

  /** `write` is given the bytes in their order; it must be done with them when it returns. */
  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  add(values: NumberRow['values']): void {
    for (const [at, column] of this.#columns.entries()) column[this.#rows] = values[at] ?? null;
    this.#rows += 1;
    if (this.#rows === rowsInGroup) this.#endGroup();
  }

  end(): void {
    this.#endGroup();
    this.#file.finish();
    this.#handOver();
  }

  #endGroup(): void {
    const columnData = fields.map(({ name }, at) => ({
      name,
      data: this.#columns[at]?.slice(0, this.#rows) ?? [],
      statistics: bounded.has(name),
    }));
    this.#file.write({ columnData, rowGroupSize: rowsInGroup });
    this.#rows = 0;
    this.#handOver();
  }

  #handOver(): void {
    this.#write(this.#bytes.getBytes());
    this.#bytes.index = 0;
  }
}
