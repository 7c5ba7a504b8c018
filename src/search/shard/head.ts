import type { Level } from '../../model/government.ts';
import type { FormId } from '../../model/report.ts';

/** Raised when the files of the index change their form: old ones in a cache are then made anew. */
export const indexVersion = 1;

/** How the governments of places are called. */
export const usualName = (place: string) => `${place}人民政府`;

/** A government of a shard, or one above those, with its place in the list of the one above it. */
export type HeadGovernment = readonly [
  code: string,
  place: string,
  /** Empty where it is the people's government of the place. */
  name: string,
  level: Level,
  parent: number | null,
  aliases: readonly string[],
];

/** A report of a shard: the place of its government in the list, and what it can be filtered by. */
export type HeadReport = readonly [government: number, year: number, form: FormId | null, findings: number];

/** What is loaded of a shard before anything else. */
export interface ShardHead {
  governments: readonly HeadGovernment[];
  reports: readonly HeadReport[];
  /** Where each chunk of the phrase table begins. */
  beginnings: readonly string[];
}

/** The list of shards, from which a search within a place knows which to load. */
export interface IndexRoot {
  version: number;
  shards: readonly IndexRootShard[];
}

export interface IndexRootShard {
  folder: string;
  reports: number;
  /** Codes of the places, counties and above, that its reports lie in. */
  places: readonly string[];
}

/** Reports whose texts lie in one file: few, since a search opens ten here and there. */
export const reportsInText = 2;
