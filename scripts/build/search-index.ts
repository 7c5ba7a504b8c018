import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { readArchive } from './archive.ts';
import { runNode } from './run-command.ts';

/** One indexer process stays well under 2 GiB with this many reports. */
const reportsInShard = 2500;
const processes = Math.min(2, availableParallelism());

/** Indexes all reports into a folder, in shards of their own process each, which the search page puts together again. */
export async function indexReports(data: string, folder: string): Promise<void> {
  const count = Math.max(1, Math.ceil(readArchive(data).reports.length / reportsInShard));
  const shards = Array.from({ length: count }, (_, index) => ({
    folder: index === 0 ? folder : `${folder}/${index + 1}`,
    from: index * reportsInShard,
  }));
  const waiting = [...shards];
  const work = async () => {
    for (let shard = waiting.shift(); shard !== undefined; shard = waiting.shift()) {
      const range = [shard.from, shard.from + reportsInShard].map(String);
      const code = await runNode({ args: ['scripts/index-search.ts', data, shard.folder, ...range] });
      if (code !== 0) throw new Error('搜索索引没有建成，原因见上面的提示。');
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  const others = shards.slice(1).map((_, index) => `${index + 2}/`);
  await writeFile(`${folder}/shards.json`, `${JSON.stringify(others)}\n`);
}
