import fc from 'fast-check';
import { expect } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import type { Form } from '../../src/model/form.ts';
import { type Dice, diceOf } from '../reader/dice.ts';
import { accusations, differences, misplaced, unexpected } from '../reader/judge.ts';
import { numbersOf } from '../reader/numbers.ts';
import type { Paper } from '../reader/paper.ts';
import { printForm } from '../reader/print-form.ts';
import type { OtherOutcome } from '../reader/printed-rows.ts';
import { seedRegister } from '../reader/register.ts';

const register = seedRegister();
const factor = Number(process.env.FC_RUNS ?? 1);
const seed = Number(process.env.FC_SEED ?? 20_210_926);

/** Prints a form with many sets of numbers to files of a kind; each file must come back with the same numbers and no finding. */
export async function comesBack(
  form: Form,
  file: string,
  print: (paper: Paper, dice: Dice) => Uint8Array | Promise<Uint8Array>,
  runs: number,
): Promise<void> {
  const cases = fc.constantFrom<OtherOutcome>('undivided', 'divided').chain((otherOutcome) =>
    fc.record({
      otherOutcome: fc.constant(otherOutcome),
      numbers: numbersOf(form, otherOutcome),
      roll: fc.nat(),
    }),
  );
  const property = fc.asyncProperty(cases, async ({ otherOutcome, numbers, roll }) => {
    const paper = printForm(form, otherOutcome, numbers);
    const { report, transcript } = await readReport(
      { file, bytes: await print(paper, diceOf(roll)) },
      register,
    );
    const problems = [
      ...differences(report, paper.truth),
      ...accusations(report),
      ...misplaced(report, transcript),
      ...unexpected(report),
    ];
    if (problems.length > 0) throw new Error([...problems.slice(0, 15), ...transcript].join('\n'));
  });
  await fc.assert(property, {
    numRuns: Math.ceil(runs * factor),
    seed,
    reporter: (details) => {
      if (!details.failed) return;
      const { errorInstance } = details;
      expect.fail(
        `seed ${details.seed}, path ${details.counterexamplePath}\n${errorInstance instanceof Error ? errorInstance.message : errorInstance}`,
      );
    },
  });
}
