import { DuckDBInstance } from '@duckdb/node-api';

/** What an engine that knows nothing of us answers: rows as objects. */
export async function ask(query: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    return await (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** All files of a folder of partitions, as one table. */
export function partitioned(folder: string): string {
  return `read_parquet('${folder}/numbers/**/*.parquet', hive_partitioning = true)`;
}
