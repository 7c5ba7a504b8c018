import type { Register } from '../model/register.ts';
import { type DocumentData, documentDataOf, type KeptDocument } from './document-data.ts';
import { type Published, publishArchive } from './publish-archive.ts';
import type { ReadBytes } from './read/index.ts';
import { readReport } from './read-report.ts';
import type { SourceFile } from './source.ts';
import type { Store, TextKeeper } from './store.ts';

type Sources = AsyncIterable<SourceFile> | Iterable<SourceFile>;

/** The whole of it: sources, one after the other in the order given, to the files of the open data. */
export function ingest(sources: Sources, register: Register, store: Store & TextKeeper): Promise<Published> {
  return publishArchive(keepDocuments(readDocuments(sources, register), store), register, store);
}

async function* keepDocuments(
  documents: AsyncIterable<DocumentData>,
  keeper: TextKeeper,
): AsyncGenerator<KeptDocument> {
  for await (const document of documents) yield { ...document, texts: keeper.keep(document.texts) };
}

/** Sources to what each of them adds to the open data, in the order given. */
export async function* readDocuments(
  sources: Sources,
  register: Register,
  readBytes?: ReadBytes,
): AsyncGenerator<DocumentData> {
  for await (const source of sources)
    yield documentDataOf(await readReport(source, register, readBytes), register);
}
