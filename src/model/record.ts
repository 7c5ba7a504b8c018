import { z } from 'zod';
import { ReportSummary } from './archive.ts';
import { Cell } from './cell.ts';
import { Acceptance } from './finding.ts';
import { Government } from './government.ts';
import { SectionId } from './report.ts';
import { RuleChecks } from './rule-checks.ts';
import { Reply, Withdrawal } from './version.ts';

/** A cell that rules across reports ask for. */
export const RecordedCell = Cell.pick({ state: true, line: true }).extend({ value: z.number().nullable() });
export type RecordedCell = z.infer<typeof RecordedCell>;

/** A sentence by which texts are compared: not its words, but what is left of them when names and numbers are taken out. */
export const Fingerprint = z.object({
  section: SectionId,
  /** The lines of the transcript on which its paragraph begins and ends. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  hash: z.int(),
  /** How many characters were compared. */
  length: z.int(),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

/** An acceptance that fits no finding of the report alone: perhaps one of the archive. */
export const OpenAcceptance = Acceptance.extend({ rule: z.string(), path: z.string().optional() });
export type OpenAcceptance = z.infer<typeof OpenAcceptance>;

/**
 * What the archive has to know of a document in order to judge it among the others: a few kilobytes, made from the
 * document alone, so that it can be made anywhere and kept.
 */
export const ReportRecord = z.object({
  summary: ReportSummary,
  government: Government,
  sha256: z.string(),
  cells: z.record(z.string(), RecordedCell),
  sentences: z.array(Fingerprint),
  /** How its own checks came out, rule by rule. */
  ruleChecks: RuleChecks,
  acceptances: z.array(OpenAcceptance),
  reply: Reply.nullable(),
  /** Which version a person says it is; null where nobody does. */
  version: z.int().positive().nullable(),
  withdrawn: Withdrawal.nullable(),
});
export type ReportRecord = z.infer<typeof ReportRecord>;
