import { type Dice, oneOf } from '../dice.ts';
import { type Expected, mapLines, type Paper } from '../paper.ts';
import { onPaper } from './mangler.ts';

/** What happens to a number without its being lost. */
export const valueManglers = [
  onPaper('signs as words', 'all', (paper) =>
    changeValues(paper, (raw) => raw.replace(/^\+/, '增').replace(/^-/, '减')),
  ),
  onPaper('signs of other widths', 'all', (paper, dice) => {
    const minus = oneOf(dice, ['−', '－', '﹣', '–']);
    return changeValues(paper, (raw) => raw.replace(/^-/, minus).replace(/^\+/, '＋'));
  }),
  onPaper('digits of full width', 'all', (paper) =>
    changeValues(paper, (raw) =>
      raw.replace(/[\d.+-]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
    ),
  ),
  onPaper('thousands separated', 'all', (paper, dice) => {
    const comma = oneOf(dice, [',', '，']);
    return changeValues(paper, (raw) => raw.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, comma));
  }),
  onPaper('units in cells', 'all', (paper, dice) =>
    changeValues(paper, (raw, path) => (dice(4) === 0 && /\d$/.test(raw) ? raw + unitOf(path) : raw)),
  ),
  onPaper('remarks in cells', 'all', (paper, dice) =>
    // Q28: 22（其中修订16件）.
    changeValues(paper, (raw) => (dice(6) === 0 && /^\d+$/.test(raw) ? `${raw}（其中修订16件）` : raw)),
  ),
  onPaper('numbers in bold', 'all', (paper, dice) =>
    changeValues(paper, (raw) => (dice(3) === 0 ? `**${raw}**` : raw)),
  ),
  onPaper('numbers between spaces', 'all', (paper, dice) =>
    changeValues(paper, (raw) => oneOf(dice, [raw, ` ${raw}`, `${raw}  `, `\u00a0${raw}`, `${raw}\u3000`])),
  ),
  onPaper('unit of money in the header', 'all', (paper) => {
    const truth = new Map(paper.truth);
    const moved = mapLines({ ...paper, truth }, (line) => {
      const label = (text: string) => (isAmountHeading(text) ? `${text}（单位：万元，保留4位小数）` : text);
      const values = line.values.map((text) =>
        line.kind === 'header' ? label(text) : text.replace(' 万元', ''),
      );
      return [{ ...line, values }];
    });
    return moved;
  }),
  onPaper('marks for not applicable', 'all', (paper, dice) => {
    const mark = oneOf(dice, ['/', '—', '-', '无', '不适用', '／', '－']);
    return dropped(paper, dice, mark);
  }),
];

/** Replaces some zeros by something that is no number, in the paper and in the truth. */
export function dropped(paper: Paper, dice: Dice, mark: string): Paper {
  const truth = new Map<string, Expected>(paper.truth);
  const marked = changeValues(paper, (raw, path) => {
    if (raw !== '0' || dice(3) !== 0) return raw;
    truth.set(path, mark === '' ? { value: null, inferable: 0 } : { value: null });
    return mark;
  });
  return { ...marked, truth };
}

function changeValues(paper: Paper, change: (raw: string, path: string) => string): Paper {
  return mapLines(paper, (line) => {
    if (line.kind !== 'values') return [line];
    return [{ ...line, values: line.values.map((raw, index) => change(raw, line.paths[index] ?? '')) }];
  });
}

function unitOf(path: string): string {
  if (path.endsWith('.amount')) return '万元';
  return path.startsWith('disclosure') && /previousYear|change/.test(path) ? '项' : '件';
}

/** The heading of the amount, also where it is stretched. */
function isAmountHeading(text: string): boolean {
  return text.replace(/\s/g, '').startsWith('采购总金额');
}
