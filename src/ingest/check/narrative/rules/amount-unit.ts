import { leafRows } from '../../../../model/form-leaves.ts';
import { valueAt } from '../../../../model/report.ts';
import { operandOf } from '../../operands.ts';
import { yuanIn } from '../../yuan.ts';
import type { Result } from '../result.ts';
import { quoted } from '../text/quoted.ts';
import type { Narrative, Sentence } from '../text/reading.ts';
import { isWholeYear, scopeOf } from '../text/scope.ts';
import { onlyCount, type Segment } from '../text/segments.ts';
import { feeStatements } from './fees.ts';

type Row = 'fees' | 'procurement';

/** An amount that the text tells, and the row of table two that gives the same one. */
interface ToldAmount {
  sentence: Sentence;
  words: string;
  row: Row;
  yuan: number;
}

const filler = '(?:共计|共|合计|总计|累计|各类|各项|了|为|是|达|：)*';
const size = '(?:收费)?(?:总金额|金额|总额|资金|收入)?';
const patterns: Readonly<Record<Row, RegExp>> = {
  fees: new RegExp(
    `^(?<who>.*?)${filler}(?:收取|征收|收缴)${filler}行政事业性收?费用?${size}${filler}[#≈]元$` +
      `|^(?<who2>.*?)行政事业性收费(?:本年)?${size}${filler}[#≈]元$`,
  ),
  procurement: new RegExp(
    `^(?<who>.*?)(?:政府)?集中采购(?:项目)?(?:采购)?${size}${filler}[#≈]元$|^(?<who2>)采购${size}${filler}[#≈]元$`,
  ),
};
/** Words before 采购总金额 that say whose it is: 政府集中采购项目3个，采购总金额20万元. */
const ofProcurement = /集中采购(?:项目)?(?:采购)?(?:项目)?(?:数量)?(?:共计|共|为|：)*[#≈][个项宗次批]，$/;
/** As printed in figures: not 约, not 余. */
const exact = /^[\d,.]+[万亿]?$/;

/**
 * R12: an amount of table two beside the same one in the text. Amounts may differ for many reasons; that the figures are
 * the same and the units are not has but one, and so nothing else is told.
 */
export function checkAmountUnits(narrative: Narrative): Result[] {
  const told = narrative.sentences.flatMap((sentence) =>
    sentence.segments.flatMap((segment) => toldAmounts(sentence, segment, narrative)),
  );
  const results = [...told, ...handlingFees(narrative)].flatMap((amount) => judged(amount, narrative));
  return [...Map.groupBy(results, ({ cells }) => cells[0]?.path).values()].flatMap(
    (ofCell) => ofCell.find(({ outcome }) => outcome === 'fail') ?? ofCell[0] ?? [],
  );
}

function toldAmounts(sentence: Sentence, segment: Segment, narrative: Narrative): ToldAmount[] {
  const { words, before, depth } = segment;
  const figure = onlyCount(segment);
  if (words.length > 60 || depth > 0 || !figure?.value || !exact.test(figure.raw)) return [];
  for (const row of ['fees', 'procurement'] as const) {
    const { who, who2 } = patterns[row].exec(words)?.groups ?? {};
    const by = who ?? who2;
    if (by === undefined || (words.startsWith('采购') && !ofProcurement.test(before))) continue;
    // 政府集中采购 names a kind of purchase, and no government.
    const said = { ...segment, before: before.replaceAll('政府集中采购', '集中采购') };
    if (!isWholeYear(sentence, segment, narrative) || scopeOf(by, said, narrative) !== 'whole') continue;
    return [{ sentence, words: quoted(segment), row, yuan: figure.value }];
  }
  return [];
}

/** An agency's own fee for handling applications is one of its fees. Few yuan may be as many 万元 by chance. */
function handlingFees(narrative: Narrative): ToldAmount[] {
  if (narrative.report.scope === 'aggregate') return [];
  return feeStatements(narrative)
    .filter(({ amount }) => amount >= 100)
    .map(({ sentence, words, amount }) => ({ sentence, words, row: 'fees', yuan: amount }));
}

function judged({ sentence, words, row, yuan }: ToldAmount, { report, form }: Narrative): Result[] {
  const cell = report.cells[`disclosure.${row}.amount`];
  const actual = valueAt(report, 'disclosure', row, 'amount');
  const factor = yuanIn(cell?.unit ?? '');
  if (cell?.state !== 'read' || !actual || factor === undefined) return [];
  const isSame = equal(actual * factor, yuan);
  const isShifted = equal(actual * factor, yuan * 1e4) || equal(actual * factor * 1e4, yuan);
  if (!isSame && !isShifted) return [];
  const table = form.tables.find(({ id }) => id === 'disclosure');
  const rows = (table?.blocks ?? []).flatMap((block) => leafRows(block.rows));
  const label = rows.find(({ id }) => id === row)?.label ?? row;
  return [
    {
      rule: 'narrative/amount-unit',
      sentence,
      outcome: isSame ? 'pass' : 'fail',
      // Six places are the most that amounts are printed with.
      expected: Math.round((yuan / factor) * 1e6) / 1e6,
      actual,
      reason: null,
      cells: [operandOf(report, 'disclosure', row, 'amount')],
      facts: { words, row: label, raw: cell.raw ?? String(actual), unit: cell.unit ?? '' },
    },
  ];
}

/** To half a fen. */
function equal(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}
