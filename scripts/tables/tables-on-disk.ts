import { rmSync } from 'node:fs';
import type { DocumentTexts, KeptTexts } from '../../src/ingest/index.ts';
import { TextFiles } from '../reading/text-files.ts';
import { TableFile, type WrittenTable } from './table-file.ts';

/** Lines that come behind those which a table has. */
export type TableLines =
  /** Whole records. */
  | { table: string; records: string }
  /** Those that one report has of its own, where they were laid aside. */
  | { table: string; texts: KeptTexts; name: keyof DocumentTexts };

/** Tables while they are written, by their files. */
export class TablesOnDisk {
  readonly #tables = new Map<string, TableFile>();
  readonly #texts = new TextFiles();

  add(lines: TableLines): void {
    const table = this.#tableAt(lines.table);
    if ('records' in lines) table.addRecords(Buffer.from(lines.records));
    else table.addReport(this.#texts.bytes(lines.texts, lines.name));
  }

  end(): Map<string, WrittenTable> {
    return new Map([...this.#tables].map(([file, table]) => [file, table.close()]));
  }

  /** One that is there from an older state is not written into: it may have a second name in the site. */
  #tableAt(file: string): TableFile {
    const known = this.#tables.get(file);
    if (known !== undefined) return known;
    rmSync(file, { force: true });
    const table = new TableFile(file);
    this.#tables.set(file, table);
    return table;
  }
}
