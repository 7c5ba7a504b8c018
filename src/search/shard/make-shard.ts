import type { RegisteredGovernment } from '../../model/government.ts';
import { lineageOf, type Register } from '../../model/register.ts';
import type { PublishedReport } from '../../model/report.ts';
import { placeOf, type SearchPart, searchParts } from '../parts.ts';
import { indexedText, type SearchableReport } from '../passage.ts';
import { searchableReport } from '../searchable-report.ts';
import { type CorpusText, corpusOf } from '../table/corpus.ts';
import { tellPhrases } from '../table/phrase-lines.ts';
import { ChunkWriter } from '../table/write-chunks.ts';
import { type HeadGovernment, type HeadReport, reportsInText, type ShardHead, usualName } from './head.ts';
import { chunkFile, textFile } from './index-paths.ts';

/** Takes one file of an index, unpacked. */
export type KeepFile = (path: string, content: Uint8Array<ArrayBuffer> | string) => void;

/** Makes the index of some reports, which come one by one and are not kept: only their texts are. */
export function makeShard(reports: Iterable<PublishedReport>, register: Register, keep: KeepFile): void {
  const governments = new GovernmentList(register);
  const heads: HeadReport[] = [];
  const texts: CorpusText[] = [];
  let together: SearchableReport[] = [];
  const keepTexts = () => {
    if (together.length > 0) keep(textFile(heads.length - 1), JSON.stringify(together));
    together = [];
  };
  for (const report of reports) {
    const searchable = searchableReport(report);
    addTexts(texts, heads.length, searchable);
    together.push(searchable);
    const index = governments.indexOf(report.government.code);
    heads.push([index, report.year, report.form, searchable.findings?.length ?? 0]);
    if (heads.length % reportsInText === 0) keepTexts();
  }
  keepTexts();
  const beginnings = makeTable(texts, keep);
  const head: ShardHead = { governments: governments.list, reports: heads, beginnings };
  keep('head', JSON.stringify(head));
}

function addTexts(texts: CorpusText[], report: number, searchable: SearchableReport): void {
  for (const part of searchParts) {
    for (const passage of searchable[part] ?? [])
      texts.push(corpusText(report, part, indexedText(part, passage)));
  }
}

function corpusText(report: number, part: SearchPart, text: string): CorpusText {
  return { owner: placeOf(report, part), text, whole: part === 'numbers' };
}

function makeTable(texts: readonly CorpusText[], keep: KeepFile): string[] {
  let count = 0;
  const chunks = new ChunkWriter((chunk) => {
    keep(chunkFile(count), chunk);
    count += 1;
  });
  tellPhrases(corpusOf(texts), (line) => chunks.add(line));
  chunks.end();
  return chunks.beginnings;
}

/** The governments of a shard and all above them, each once, those above first. */
class GovernmentList {
  readonly list: HeadGovernment[] = [];
  readonly #register: Register;
  readonly #indexes = new Map<string, number>();

  constructor(register: Register) {
    this.#register = register;
  }

  indexOf(code: string): number {
    const known = this.#indexes.get(code);
    if (known !== undefined) return known;
    const government = this.#register.byCode.get(code);
    if (government === undefined) throw new Error(`no government ${code} in the archive`);
    let index = -1;
    for (const each of lineageOf(this.#register, government)) index = this.#add(each);
    return index;
  }

  #add({ code, place, name, level, parent, aliases }: RegisteredGovernment): number {
    const known = this.#indexes.get(code);
    if (known !== undefined) return known;
    const above = parent === null ? null : (this.#indexes.get(parent) ?? null);
    this.#indexes.set(code, this.list.length);
    const ownName = name === usualName(place) ? '' : name;
    return this.list.push([code, place, ownName, level, above, aliases]) - 1;
  }
}
