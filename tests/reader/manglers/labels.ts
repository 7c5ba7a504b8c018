import { leafColumns, leafRows } from '../../../src/model/form-leaves.ts';
import { form2019 } from '../../../src/model/forms/form-2019.ts';
import { form2021 } from '../../../src/model/forms/form-2021.ts';
import { type Dice, oneOf } from '../dice.ts';
import { type GridLine, mapLines, type Paper } from '../paper.ts';
import { onPaper } from './mangler.ts';

/** What happens to the names of rows and columns. All of it leaves the words recognisable. */
export const labelManglers = [
  onPaper('labels stretched with spaces', 'all', (paper, dice) =>
    changeLabels(paper, (label) => stretched(label, dice)),
  ),
  onPaper('ordinals written otherwise', 'all', (paper, dice) => {
    const dot = oneOf(dice, ['. ', '、', '．', '']);
    return changeLabels(paper, (label) => label.replace(/^(\d)\./, dot === '' ? '' : `$1${dot}`));
  }),
  onPaper('list numbers in circles', 'all', (paper) =>
    changeLabels(paper, (label) =>
      label.replace(/^(\d)\./, (_, digit) => String.fromCodePoint(0x245f + +digit)),
    ),
  ),
  onPaper('group ordinals joined', 'all', (paper) =>
    // “三、（一）予以公开”, “（三）不予公开 1.属于国家秘密”: the merged cell and the first row in one.
    mapLines(paper, (line) => {
      const named = line.labels.filter((label) => label !== '');
      if (line.kind !== 'values' || named.length < 2) return [line];
      const blanks = Array<string>(line.labels.length - 1).fill('');
      return [{ ...line, labels: [named.join(' '), ...blanks] }];
    }),
  ),
  onPaper('quotes otherwise or lost', 'all', (paper, dice) => {
    const [open, close] = oneOf(dice, ['""', "''", '「」', '《》', '  ', '””', '‘’']);
    return changeLabels(paper, (label) => label.replace('“', open ?? '').replace('”', close ?? ''));
  }),
  onPaper('remarks lost', 'all', (paper) =>
    changeLabels(paper, (label) => label.replace(/（(?:区分|本列)[^）]*）/, '')),
  ),
  onPaper('remarks torn', 'all', (paper) =>
    changeLabels(paper, (label) => label.replace(/，不计其他情形）|，等于第三项加第四项之和）/, '')),
  ),
  onPaper('words as other reports print them', 'all', (paper, dice) =>
    changeLabels(paper, (label) => {
      // A unit in a header is no matter of wording: losing it would lose something.
      const unit = /（单位.*/.exec(label)?.[0] ?? '';
      return oneOf(dice, [label, ...(alsoSeen.get(label) ?? []).map((other) => other + unit)]);
    }),
  ),
  onPaper('labels cut short', 'all', (paper, dice) =>
    // Q16: 现行有效件, 本年增/. One character goes; what is left still names one row only.
    changeLabels(paper, (label) =>
      label.replace(/\s|^（.）/g, '').length >= 6 && dice(4) === 0 ? label.trimEnd().slice(0, -1) : label,
    ),
  ),
  onPaper('units and numbers of columns below the headers', 'all', (paper, dice) => {
    const isUnits = dice(2) === 0;
    return mapLines(paper, (line) => {
      if (line.kind !== 'header' || !line.values.includes('商业企业')) return [line];
      const labels = line.labels.map((_, at) => (at === 0 && !isUnits ? '栏次' : ''));
      return [
        line,
        { ...line, labels, values: line.values.map((_, at) => (isUnits ? '件' : String(at + 1))) },
      ];
    });
  }),
  onPaper('headers broken over two rows', 'all', (paper) =>
    // Q17: 商业 above 企业.
    mapLines(paper, (line) =>
      line.kind === 'header' && line.labels.length > 0 ? brokenHeader(line) : [line],
    ),
  ),
];

function changeLabels(paper: Paper, change: (label: string) => string): Paper {
  return mapLines(paper, (line) => {
    const labels = line.labels.map((label) => (label === '' ? '' : change(label)));
    const values = line.kind === 'values' ? line.values : line.values.map((label) => label && change(label));
    return [{ ...line, labels, values }];
  });
}

/** Spaces between Chinese characters only: a space between a digit and its dot would make it look like a cell. */
function stretched(label: string, dice: Dice): string {
  const everywhere = dice(3) === 0;
  return label.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () =>
    everywhere || dice(5) === 0 ? ' ' : '',
  );
}

function brokenHeader(line: GridLine): GridLine[] {
  const half = (label: string) => (label.length < 4 ? label.length : Math.ceil(label.length / 2));
  const blank = (cells: string[]) => cells.map(() => '');
  return [
    { ...line, values: line.values.map((label) => label.slice(0, half(label))) },
    { ...line, labels: blank(line.labels), values: line.values.map((label) => label.slice(half(label))) },
  ];
}

/** Other wordings by official label. A label with other wordings in several places keeps those that fit everywhere. */
const alsoSeen = new Map<string, string[]>();
for (const { label, alsoSeen: others } of [form2019, form2021].flatMap((form) =>
  form.tables.flatMap((table) =>
    table.blocks.flatMap((block) => [...leafRows(block.rows), ...leafColumns(block.columns)]),
  ),
)) {
  const known = alsoSeen.get(label);
  alsoSeen.set(label, known === undefined ? others : known.filter((other) => others.includes(other)));
}
