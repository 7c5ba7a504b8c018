import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/model/form.ts';
import { consistentNumbers, type Numbers } from '../reader/numbers.ts';
import type { OtherOutcome } from '../reader/printed-rows.ts';
import { tabledForms } from '../reader/tabled-forms.ts';
import { judged, madeReport } from './made-report.ts';

const printings = tabledForms.flatMap((form) =>
  (['undivided', 'divided'] as const).map((otherOutcome) => ({ form, name: form.id, otherOutcome })),
);

/** That a number is a whole one and not below zero says nothing of how large it is. */
const saysNothing = 'check/non-negative';

/** Reports in which every rule of table two stands at its edge, or asks for 0. */
const edges: Record<string, Record<string, number>> = {
  '2019': {
    'disclosure.normativeDocuments.produced': 1,
    'disclosure.normativeDocuments.disclosed': 1,
    'disclosure.normativeDocuments.total': 1,
    'disclosure.procurement.items': 2,
    'disclosure.procurement.amount': 2_000,
  },
  '2021': {
    'disclosure.normativeDocuments.issued': 3,
    'disclosure.normativeDocuments.repealed': 1,
    'disclosure.normativeDocuments.inForce': 2,
  },
};

/** Cells of which a rule only says that they are a number of the right kind. Nothing else of a report says what they should be. */
const uncovered: Record<string, string[]> = {
  '2019': [],
  '2021': [
    'disclosure.licensing.decisions',
    'disclosure.penalties.decisions',
    'disclosure.coercion.decisions',
    'disclosure.fees.amount',
  ],
};

/** A township of some 60 applications, whose sums agree. */
function busy(form: Form, otherOutcome: OtherOutcome): Numbers {
  const drawn = Array.from({ length: 300 }, (_, at) => (at * 7) % 5);
  const numbers = consistentNumbers(form, otherOutcome, drawn);
  return new Map([...numbers].map(([path, value]) => [path, path.startsWith('disclosure.') ? 0 : value]));
}

function rulesFinding(form: Form, otherOutcome: OtherOutcome, numbers: Numbers, path: string): string[] {
  const { findings } = judged(madeReport(form, otherOutcome, numbers), form);
  return findings
    .filter(({ related, ...finding }) => [finding, ...related].some((place) => place.path === path))
    .map(({ rule }) => rule)
    .filter((rule) => rule !== saysNothing);
}

describe.each(printings)('form $name, 其他处理 $otherOutcome', ({ form, otherOutcome }) => {
  const plain = busy(form, otherOutcome);
  const edge = new Map([...plain, ...Object.entries(edges[form.id] ?? {})]);

  test('before a number is changed, nothing is found', () => {
    for (const numbers of [plain, edge]) {
      const { findings, checks } = judged(madeReport(form, otherOutcome, numbers), form);
      expect(findings).toEqual([]);
      expect(checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    }
  });

  test('each number of tables three and four, one too many, is found where it stands', () => {
    const cells = [...plain.keys()].filter((path) => !path.startsWith('disclosure.'));
    const silent = cells.filter((path) => {
      const changed = new Map(plain).set(path, (plain.get(path) ?? 0) + 1);
      return rulesFinding(form, otherOutcome, changed, path).length === 0;
    });
    expect(cells.length).toBeGreaterThan(170);
    expect(silent).toEqual([]);
  });

  test('each number of table two that a rule covers is found where it stands; the others are these', () => {
    const cells = [...plain.keys()].filter((path) => path.startsWith('disclosure.'));
    const silent = cells.filter((path) =>
      [plain, edge].every((numbers) =>
        [1, -1].every((step) => {
          const changed = new Map(numbers).set(path, (numbers.get(path) ?? 0) + step);
          return rulesFinding(form, otherOutcome, changed, path).length === 0;
        }),
      ),
    );
    expect(silent).toEqual(uncovered[form.id]);
  });
});

/** 2,500 consistent reports of each printing, 10,000 together; FC_RUNS makes them more. */
describe.each(printings)('form $name, 其他处理 $otherOutcome, consistent', ({ form, otherOutcome }) => {
  const reports = 2_500 * Number(process.env.FC_RUNS ?? 1);

  test('thousands of reports that add up are told nothing', () => {
    let seed = 20_210_926;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed;
    };
    for (let count = 0; count < reports; count += 1) {
      const most = [1, 3, 40, 99_999][count % 4] ?? 1;
      const drawn = Array.from({ length: 300 }, () => (next() % 3 === 0 ? next() % most : 0));
      const numbers = [...consistentNumbers(form, otherOutcome, drawn)].map(
        ([path, value]) => [path, path.startsWith('disclosure.regulations.') ? 0 : value] as const,
      );
      const { findings } = judged(madeReport(form, otherOutcome, new Map(numbers)), form);
      if (findings.length > 0) expect(findings, JSON.stringify(numbers)).toEqual([]);
    }
    expect(reports).toBeGreaterThan(0);
  }, 120_000);
});
