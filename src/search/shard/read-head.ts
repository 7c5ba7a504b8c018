import type { Level } from '../../model/government.ts';
import type { FormId } from '../../model/report.ts';
import type { GovernmentEntry } from '../government-entry.ts';
import type { ListedReport } from '../narrowing.ts';
import { type HeadGovernment, type HeadReport, type ShardHead, usualName } from './head.ts';

/** A report as a shard lists it. */
export interface ShardReport extends ListedReport {
  /** Its number in the shard. */
  index: number;
  /** The place it is about, below its province: 中卫市沙坡头区香山乡. */
  place: string;
}

/** The lists of a shard, as they are asked. */
export interface ShardLists {
  reports: readonly ShardReport[];
  governments: readonly GovernmentEntry[];
}

/** A government with those above it, outermost first. */
interface Lineage {
  government: HeadGovernment;
  codes: readonly string[];
  places: readonly string[];
}

/** Thousands of reports share what is said of their governments; their places are put together when they are shown. */
class ReportOfLineage implements ShardReport {
  readonly index: number;
  readonly year: number;
  readonly form: FormId | null;
  readonly findings: number;
  readonly #lineage: Lineage;

  constructor(index: number, [, year, form, findings]: HeadReport, lineage: Lineage) {
    this.index = index;
    this.year = year;
    this.form = form;
    this.findings = findings;
    this.#lineage = lineage;
  }

  get code(): string {
    return this.#lineage.government[0];
  }

  get level(): Level {
    return this.#lineage.government[3];
  }

  get within(): readonly string[] {
    return this.#lineage.codes;
  }

  get place(): string {
    return this.#lineage.places.join('');
  }
}

export function listsOf({ governments, reports }: ShardHead): ShardLists {
  const lineages = lineagesOf(governments);
  const years: number[][] = governments.map(() => []);
  for (const [government, year] of reports) years[government]?.push(year);
  return {
    reports: reports.flatMap((report, index) => {
      const lineage = lineages[report[0]];
      return lineage === undefined ? [] : new ReportOfLineage(index, report, lineage);
    }),
    governments: lineages.map((lineage, index) =>
      entryOf(
        lineage,
        (years[index] ?? []).sort((a, b) => a - b),
      ),
    ),
  };
}

/** Governments stand behind those above them. */
function lineagesOf(governments: readonly HeadGovernment[]): Lineage[] {
  const lineages: Lineage[] = [];
  for (const government of governments) {
    const [code, place, , , parent] = government;
    const above = parent === null ? undefined : lineages[parent];
    const [codes, places] = [above?.codes ?? [], above?.places ?? []];
    lineages.push({ government, codes: [...codes, code], places: [...places, place] });
  }
  return lineages;
}

function entryOf({ government, places }: Lineage, years: number[]): GovernmentEntry {
  const [code, place, name, level, , aliases] = government;
  const within = places.slice(0, -1);
  return { code, place, name: name || usualName(place), level, within, aliases: [...aliases], years };
}
