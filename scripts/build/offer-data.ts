import { UserError } from '../failures.ts';
import { runNode } from './run-command.ts';

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
 * Puts the data into the site, and makes what is made of them for others. In one process: the pages take longer than all of
 * it.
 */
export async function offerData({
  open,
  data,
  site,
  last,
  takeaway,
  parquet,
}: OfferedFolders): Promise<void> {
  const code = await runNode({
    args: ['scripts/offer-data.ts', open, site, last, parquet, takeaway],
    env: { DATA_DIR: data },
  });
  if (code !== 0) throw new UserError('数据没有放好，原因见上面的提示。');
}
