import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import type { Form } from '../../src/model/form.ts';
import { accusations, differences, misplaced, silentErrors, unexpected } from './judge.ts';
import { combinations, losses, lossless, mangle } from './manglers/index.ts';
import type { Mangler } from './manglers/mangler.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { printForm } from './print-form.ts';
import type { OtherOutcome } from './printed-rows.ts';
import { seedRegister } from './register.ts';
import { tabledForms } from './tabled-forms.ts';

const register = seedRegister();
/** Raise FC_RUNS to look longer; FC_SEED to look elsewhere. */
const factor = Number(process.env.FC_RUNS ?? 1);
const seed = Number(process.env.FC_SEED ?? 20_210_926);

interface Case {
  form: Form;
  otherOutcome: OtherOutcome;
  numbers: Numbers;
  chosen: readonly Mangler[];
  seed: number;
  extension: string;
}

describe.each(tabledForms.map((form) => ({ form, name: form.id })))('a report on form $name', ({ form }) => {
  test('as printed is read without a finding', () =>
    check(form, fc.constant([]), 40, wholly, withoutFinding));

  test.each(lossless.map((mangler) => ({ mangler, name: mangler.name })))('with $name is read in full', ({
    mangler,
  }) => check(form, fc.constant([mangler]), 15, wholly));

  test.each(losses.map((mangler) => ({ mangler, name: mangler.name })))('with $name is read honestly', ({
    mangler,
  }) => check(form, fc.constant([mangler]), 25, honestly));

  test(
    'with several of these is read in full',
    () => check(form, combinations(lossless), 300, wholly),
    120_000,
  );

  test(
    'with several of these and a loss is read honestly',
    () => check(form, combinations(losses), 300, honestly),
    120_000,
  );
});

type Judge = (
  text: string,
  read: Awaited<ReturnType<typeof readReport>>,
  truth: Parameters<typeof differences>[1],
) => string[];

const wholly: Judge = (_, { report }, truth) => differences(report, truth);
const honestly: Judge = (_, { report }, truth) => silentErrors(report, truth);
const withoutFinding: Judge = (_, { report }) => unexpected(report);

async function check(form: Form, chosen: fc.Arbitrary<readonly Mangler[]>, runs: number, ...judges: Judge[]) {
  const cases = fc.constantFrom<OtherOutcome>('undivided', 'divided').chain((otherOutcome) =>
    fc.record<Case>({
      form: fc.constant(form),
      otherOutcome: fc.constant(otherOutcome),
      numbers: numbersOf(form, otherOutcome),
      chosen,
      seed: fc.nat(),
      extension: fc.constantFrom('.txt', '.md'),
    }),
  );
  const property = fc.asyncProperty(cases, async (printed) => {
    const { text, paper } = mangle(
      printForm(form, printed.otherOutcome, printed.numbers),
      printed.chosen,
      printed.seed,
    );
    const read = await readReport(
      { file: `年报${printed.extension}`, bytes: new TextEncoder().encode(text) },
      register,
    );
    const judged = judges.flatMap((judge) => judge(text, read, paper.truth));
    const problems = [...judged, ...accusations(read.report), ...misplaced(read.report, read.transcript)];
    if (problems.length > 0) throw new Error(readable(printed, problems, read.report.findings, text));
  });
  await fc.assert(property, { numRuns: Math.ceil(runs * factor), seed, reporter: plainly });
}

function readable(
  printed: Case,
  problems: string[],
  findings: { rule: string; path: string | null }[],
  text: string,
): string {
  const names = printed.chosen.map((mangler) => mangler.name).join(' + ') || 'nothing';
  const told = findings.map(({ rule, path }) => `${rule} ${path}`);
  const some =
    problems.length > 12 ? [...problems.slice(0, 12), `… and ${problems.length - 12} more`] : problems;
  return [`done to the report: ${names}`, ...some, 'findings:', ...told, 'text:', text].join('\n');
}

/** The mangled text of the smallest failing case, instead of a dump of the drawn values. */
function plainly(details: fc.RunDetails<[Case]>): void {
  if (!details.failed) return;
  const error = details.errorInstance;
  const message = error instanceof Error ? error.message : String(error);
  expect.fail(`FC_SEED=${details.seed}, smallest case after ${details.numShrinks} steps\n${message}`);
}
