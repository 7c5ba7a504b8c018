import { step } from './progress.ts';
import { type Command, runNode } from './run-command.ts';

export interface OfferedFolders {
  /** What the site offers as it is. */
  open: string;
  /** The open data. */
  data: string;
  site: string;
  last: string;
  /** Where packages and Parquet files are made. */
  takeaway: string;
  parquet: string;
}

/**
 * Puts the data into the site, and makes what is made of them for others. One after the other, and with patience: the pages
 * take longer than all of it.
 */
export async function offerData({
  open,
  data,
  site,
  last,
  takeaway,
  parquet,
}: OfferedFolders): Promise<void> {
  await step('放好数据文件', () =>
    run('数据文件没有放好', { args: ['scripts/place-data.ts', open, data, site, last] }),
  );
  await step('按省和年分装数字', () =>
    run('Parquet 文件没有做成', { args: ['scripts/make-parquet.ts', data, parquet] }),
  );
  await step('打包数据', () =>
    run('数据包没有做成', { args: ['scripts/make-takeaway.ts', takeaway], env: { DATA_DIR: data } }),
  );
}

async function run(failure: string, command: Command): Promise<void> {
  const code = await runNode({ ...command, isPatient: true });
  if (code !== 0) throw new Error(`${failure}，原因见上面的提示。`);
}
