import type { GovernmentEntry } from '../../search/government-entry.ts';
import type { SearchableReport } from '../../search/passage.ts';
import {
  type IndexRoot,
  type IndexRootShard,
  reportsInText,
  type ShardHead,
} from '../../search/shard/head.ts';
import { chunkFile, textFile } from '../../search/shard/index-paths.ts';
import { listsOf } from '../../search/shard/read-head.ts';
import type { Shard } from '../../search/shard/search-shard.ts';
import { RememberedAnswers } from '../browser/remembered-answers.ts';
import { indexFile, indexJson, siteJson } from './index-files.ts';

/** A shard that can be searched, with the governments whose reports it has. */
export interface OpenShard extends Shard {
  governments: readonly GovernmentEntry[];
}

/** The search index of the site. Nothing is loaded before it is needed, and nothing twice. */
export class SearchIndex {
  readonly #root: RememberedAnswers<string, IndexRoot>;
  readonly #shards: RememberedAnswers<string, OpenShard>;

  constructor(folder: string) {
    this.#root = new RememberedAnswers((file) => siteJson(`${folder}${file}`));
    this.#shards = new RememberedAnswers((shard) => openShard(`${folder}${shard}/`));
  }

  /** Fetches the list of shards, which the first search will ask for. */
  async prepare(): Promise<void> {
    await this.#root.get('root.json');
  }

  /** The shards that hold reports of some places; all of them where no place is chosen. */
  async shards(places: readonly string[]): Promise<OpenShard[]> {
    const { shards } = await this.#root.get('root.json');
    const holds = (shard: IndexRootShard) => places.some((code) => shard.places.includes(code));
    const needed = shards.filter(holds);
    return Promise.all((needed.length > 0 ? needed : shards).map(({ folder }) => this.#shards.get(folder)));
  }
}

async function openShard(folder: string): Promise<OpenShard> {
  const head = await indexJson<ShardHead>(`${folder}head.bin`);
  const chunks = new RememberedAnswers((index: number) => indexFile(`${folder}${chunkFile(index)}.bin`));
  const texts = new RememberedAnswers((file: string) =>
    indexJson<SearchableReport[]>(`${folder}${file}.bin`),
  );
  return {
    ...listsOf(head),
    phrases: { beginnings: head.beginnings, chunk: (index) => chunks.get(index) },
    searchable: async (report) => (await texts.get(textFile(report)))[report % reportsInText] ?? {},
  };
}
