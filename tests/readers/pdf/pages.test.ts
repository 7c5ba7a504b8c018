import { expect, test } from 'vitest';
import { providePdfResources } from '../../../scripts/pdf-resources.ts';
import { plainCharacters } from '../../../src/ingest/read/pdf/drawing/characters.ts';
import { readingOf } from '../transcript.ts';
import { type Drawing, grid, line, pdfFile, text } from './pdf-file.ts';

providePdfResources();

const reading = (...pages: Drawing[]) => readingOf('年报.pdf', pdfFile(pages));
const linesOf = async (...pages: Drawing[]) => (await reading(...pages)).lines;
const gridsOf = async (...pages: Drawing[]) => (await reading(...pages)).grids;

/** Thirty characters of twelve points from x = 84 reach the right margin at 444. */
const full = (head: string) => head.padEnd(30, '甲');

test('a line that is filled goes on in the next, a new paragraph begins with an indent', async () => {
  expect(
    await linesOf([
      text(108, 700, full('本年').slice(0, 28)),
      text(84, 680, '乙乙乙。'),
      text(108, 660, full('丙').slice(0, 28)),
      text(84, 640, '丁丁丁。'),
    ]),
  ).toEqual([`${full('本年').slice(0, 28)}乙乙乙。`, `${full('丙').slice(0, 28)}丁丁丁。`]);
});

test('a paragraph goes on over the end of a page; page numbers and running heads are left out', async () => {
  const furniture = (page: number) => [text(84, 800, '某县人民政府年报', 9), text(260, 40, `- ${page} -`, 9)];
  expect(
    await linesOf(
      [...furniture(1), text(84, 700, full('子')), text(84, 680, full('丑'))],
      [...furniture(2), text(84, 740, '寅寅。'), text(108, 720, '卯')],
      [...furniture(3), text(84, 740, '辰')],
    ),
  ).toEqual([`${full('子')}${full('丑')}寅寅。`, '卯', '辰']);
});

test('the number of a page is no part of a cell, although the side lines of a table go on around it', async () => {
  const page = (number: string, name: string) => [
    ...[84, 200, 300].map((x) => line(x, 30, x, 100)),
    line(84, 100, 300, 100),
    line(84, 70, 300, 70),
    text(90, 80, name),
    text(248, 80, '0'),
    text(90, 60, '其'),
    text(248, 40, number),
  ];
  const grids = await gridsOf(page('1', '规章'), page('2', '许可'));
  expect(grids.flat()).toContainEqual(['规章', '0']);
  expect(grids.flat(2).join(' ')).not.toMatch(/[12]/);
});

test('merged cells leave blanks, empty cells are cells, each row knows its page', async () => {
  const lines = [
    ...[84, 300].map((x) => line(x, 600, x, 700)),
    ...[600, 625, 650, 675, 700].map((y) => line(84, y, 300, y)),
    line(150, 600, 150, 675),
    line(200, 600, 200, 675),
    line(250, 600, 250, 650),
  ];
  const { grids, pages } = await reading([
    ...lines,
    text(90, 682, '第二十条'),
    text(90, 657, '信息'),
    text(155, 657, '甲'),
    text(205, 657, '乙丙'),
    text(90, 632, '规章'),
    text(155, 632, '1'),
    text(255, 632, '3'),
    text(90, 607, '文件'),
    text(155, 607, '4'),
    text(205, 607, '5'),
    text(255, 607, '-6'),
  ]);
  expect(grids).toEqual([
    [
      ['第二十条', '', '', ''],
      ['信息', '甲', '乙丙', ''],
      ['规章', '1', '', '3'],
      ['文件', '4', '5', '-6'],
    ],
  ]);
  expect(new Set(pages)).toEqual(new Set([1]));
});

test('a name printed one character a line is one word', async () => {
  const names = Array.from('办理结果', (character, index) => text(88, 680 - 20 * index, character));
  // The line between the rows leaves out the first column, so that its name covers both.
  const lines = [...grid([84, 104, 200, 260], [600, 700]), line(104, 650, 260, 650)];
  expect(
    await gridsOf([
      ...lines,
      ...names,
      text(108, 670, '公开'),
      text(210, 670, '7'),
      text(108, 620, '其他'),
      text(210, 620, '8'),
    ]),
  ).toEqual([
    [
      ['办理结果', '公开', '7'],
      ['', '其他', '8'],
    ],
  ]);
});

test('a table goes on over the end of a page: headings once, cut rows and names whole', async () => {
  const xs = [84, 136, 240, 300];
  const top = [
    ...grid(xs, [60, 85, 110, 135]),
    text(90, 117, '名'),
    text(140, 117, '行'),
    text(250, 117, '数'),
    text(90, 92, '（三）'),
    text(140, 92, '1.秘密'),
    text(250, 92, '2'),
    text(90, 67, '（四）无'),
    text(140, 67, '1.本机关不掌握相'),
  ];
  const next = [
    ...grid(xs, [700, 725, 750, 775]),
    text(90, 757, '名'),
    text(140, 757, '行'),
    text(250, 757, '数'),
    text(90, 732, '法提供'),
    text(140, 732, '关政府信息'),
    text(250, 732, '9'),
    text(140, 707, '2.其他'),
    text(250, 707, '0'),
  ];
  const { grids, pages } = await reading(top, next);
  expect(grids).toEqual([
    [
      ['名', '行', '数'],
      ['（三）', '1.秘密', '2'],
      ['（四）无法提供', '1.本机关不掌握相关政府信息', '9'],
      ['', '2.其他', '0'],
    ],
  ]);
  expect(pages.slice(-3)).toEqual([2, 2, 2]);
});

test('a row is cut by the end of a page together with the numbers in its narrow cells', async () => {
  const page = (top: number, name: string, ...numbers: string[]) => [
    ...grid([84, 144, 174, 204, 234], [top - 30, top]),
    text(86, top - 20, name),
    ...numbers.map((number, index) => text(147 + 30 * index, top - 20, number)),
  ];
  expect(
    await gridsOf(page(80, '2.申请人逾', '6028', '2', '2084'), page(740, '期未缴费', '3', '', '70')),
  ).toEqual([[['2.申请人逾期未缴费', '60283', '2', '208470']]]);
});

test('a merged cell that goes on over the whole page is a column', async () => {
  const drawing = [...grid([120, 240, 300], [600, 625, 650]), line(84, 600, 84, 650), text(86, 620, '结果')];
  const rows = [text(125, 632, '重复'), text(250, 632, '2'), text(125, 607, '其他'), text(250, 607, '0')];
  expect(await gridsOf([...drawing, ...rows])).toEqual([
    [
      ['结果', '重复', '2'],
      ['', '其他', '0'],
    ],
  ]);
});

test('a frame that goes on over the page is no part of the table in it', async () => {
  const frame = [line(70, 0, 70, 842), line(260, 0, 260, 842)];
  const table = [...grid([80, 150, 240], [650, 700]), text(84, 670, '规章'), text(190, 670, '37')];
  const { grids, lines } = await reading([
    ...frame,
    ...table,
    text(84, 620, '四、复议情况'),
    text(84, 590, '甲'),
  ]);
  expect(grids).toEqual([[['规章', '37']]]);
  expect(lines).toEqual(['规章\t37', '四、复议情况', '甲']);
});

test('a caption at the end of a page stays a row of its own', async () => {
  const top = [
    ...grid([84, 300], [60, 85]),
    ...grid([84, 200, 300], [85, 110]),
    text(90, 92, '行政强制'),
    text(210, 92, '80'),
    text(90, 67, '第二十条第（八）项'),
  ];
  const next = [...grid([84, 200, 300], [725, 750]), text(90, 732, '行政事业性收费'), text(210, 732, '12')];
  expect((await gridsOf(top, next)).flat().map((row) => row.filter(Boolean))).toEqual([
    ['行政强制', '80'],
    ['第二十条第（八）项'],
    ['行政事业性收费', '12'],
  ]);
});

test('two borders apart and dashed borders are borders', async () => {
  const dashes = Array.from({ length: 20 }, (_, index) => line(84 + index * 8, 650, 89 + index * 8, 650));
  const doubled = [...grid([84, 150, 240], [600, 700]), line(151.5, 600, 151.5, 700)];
  expect(
    await gridsOf([
      ...doubled,
      ...dashes,
      text(90, 670, '甲'),
      text(160, 670, '1'),
      text(90, 620, '乙'),
      text(160, 620, '2'),
    ]),
  ).toEqual([
    [
      ['甲', '1'],
      ['乙', '2'],
    ],
  ]);
});

test('a number wider than its cell stays whole, numbers side by side stay two', async () => {
  const cells = [text(90, 670, '规章'), text(152, 670, '1234567890'), text(218, 670, '5')];
  expect(await gridsOf([...grid([84, 150, 200, 240], [650, 700]), ...cells])).toEqual([
    [['规章', '1234567890', '5']],
  ]);
  const touching = [text(90, 670, '规章'), text(136, 670, '123456'), text(172, 670, '123456')];
  expect(await gridsOf([...grid([84, 135, 173, 240], [650, 700]), ...touching])).toEqual([
    [['规章', '123456…', '123456…']],
  ]);
  const close = [text(90, 670, '规章'), text(152, 670, '12'), text(167, 670, '34')];
  expect(await gridsOf([...grid([84, 150, 240], [650, 700]), ...close])).toEqual([[['规章', '12 34']]]);
});

test('a number cut off by the edge of the paper does not look whole', async () => {
  const [table] = await gridsOf([
    ...grid([500, 560, 595], [650, 700]),
    text(505, 670, '总计'),
    text(575, 670, '147829'),
  ]);
  expect(table?.[0]?.[1]).toContain('…');
});

test('so does a number that is cut off by the bounds of what is shown, but not the last digit of a line of prose', async () => {
  const shown = (width: number, ...content: string[]) => ['q', `0 0 ${width} 842 re W n`, ...content, 'Q'];
  const cells = [...grid([84, 150, 240], [650, 700]), text(90, 670, '总计'), text(155, 670, '147829')];
  expect(await gridsOf(shown(170, ...cells))).toEqual([[['总计', '14…']]]);
  expect(await linesOf(shown(119, text(84, 700, '全年12件')))).toEqual(['全年12']);
});

test('a table without lines is read by its columns', async () => {
  const row = (y: number, name: string, ...numbers: [number, string][]) => [
    text(84, y, name),
    ...numbers.map(([x, number]) => text(x, y, number)),
  ];
  const drawing = [
    text(84, 740, '二、主动公开政府信息情况'),
    ...row(700, '信息内容', [230, '制发'], [330, '废止'], [430, '有效']),
    ...row(670, '规章', [236, '1'], [436, '3']),
    ...row(640, '规范性文件', [236, '14'], [336, '0'], [436, '66']),
    text(84, 600, '三、收到和处理政府信息公开申请情况'),
  ];
  const { grids, lines } = await reading(drawing);
  expect(grids).toEqual([
    [
      ['信息内容', '制发', '废止', '有效'],
      ['规章', '1', '', '3'],
      ['规范性文件', '14', '0', '66'],
    ],
  ]);
  expect([lines[0], lines.at(-1)]).toEqual([
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
  ]);
});

const numbersAt = (y: number, ...numbers: [number, string][]) =>
  numbers.map(([x, number]) => text(x, y, number));

test('in a table without lines every printed line is a row: which lines are one name is known where the form is', async () => {
  const row = (y: number, first: string, second: string, value: string) => [
    text(84, y, first),
    text(84, y - 18, second),
    ...numbersAt(y, [236, value], [336, '0'], [436, value]),
  ];
  const { grids } = await reading([
    ...row(700, '6.属于四类', '过程性信息', '12'),
    ...row(658, '7.属于行政', '执法案卷', '5'),
    ...row(616, '8.属于行政', '查询事项', '7'),
  ]);
  expect(grids).toEqual([
    [
      ['6.属于四类', '12', '0', '12'],
      ['过程性信息', ''],
      ['7.属于行政', '5', '0', '5'],
      ['执法案卷', ''],
      ['8.属于行政', '7', '0', '7'],
      ['查询事项', ''],
    ],
  ]);
});

test('a name without numbers is no part of the name below', async () => {
  const { grids } = await reading([
    text(84, 700, '规章'),
    text(84, 680, '规范性文件'),
    ...numbersAt(680, [236, '1'], [336, '2'], [436, '3']),
    text(84, 660, '第二十条第（五）项'),
    text(84, 640, '行政许可'),
    ...numbersAt(640, [236, '4'], [336, '5'], [436, '6']),
  ]);
  expect(grids).toEqual([
    [
      ['规章', ''],
      ['规范性文件', '1', '2', '3'],
      ['第二十条第（五）项', ''],
      ['行政许可', '4', '5', '6'],
    ],
  ]);
});

test('a number that touches the name beside it is a number', async () => {
  const { grids } = await reading([
    text(84, 700, '1.属于国家秘密'),
    ...numbersAt(700, [180, '10'], [336, '2'], [436, '12']),
    // Eight characters of twelve points end at 180.
    text(84, 670, '属于内部事务信息'),
    ...numbersAt(670, [180, '3'], [336, '0'], [436, '3']),
  ]);
  expect(grids).toEqual([
    [
      ['1.属于国家秘密', '10', '2', '12'],
      ['属于内部事务信息', '3', '0', '3'],
    ],
  ]);
});

test('rows of numbers that begin several pages are no running head', async () => {
  const page = (name: string, value: string) => [
    ...numbersAt(800, [236, value], [336, '0'], [436, value]),
    text(84, 790, name),
    ...numbersAt(760, [236, '5'], [336, '5'], [436, '10']),
    text(84, 760, '其他'),
  ];
  const lines = await linesOf(page('重复申请', '560'), page('信访举报', '72'));
  expect(lines.filter((line) => /560|72/.test(line))).toHaveLength(2);
});

test('the headings of a table at the end of a page are no line of a paragraph', async () => {
  const headings = numbersAt(
    120,
    [84, '信息内容'],
    [200, '制作数量'],
    [300, '公开数量'],
    [396, '对外公开总数量'],
  );
  const lines = await linesOf([
    text(84, 700, full('本年')),
    text(84, 682, full('度')),
    ...headings,
    text(84, 102, '规章'),
  ]);
  expect(lines).toContain('规章');
});

test('a table without lines has the columns that all its rows together show', async () => {
  const { grids } = await reading([
    text(84, 700, '重复申请'),
    ...numbersAt(700, [236, '12'], [436, '12']),
    text(84, 670, '其他'),
    ...numbersAt(670, [336, '3'], [436, '3']),
  ]);
  expect(grids).toEqual([
    [
      ['重复申请', '12', '', '12'],
      ['其他', '', '3', '3'],
    ],
  ]);
});

test('a number broken over two lines of a cell without borders does not look whole', async () => {
  const { grids } = await reading([
    text(84, 700, '重复申请'),
    ...numbersAt(700, [236, '90'], [336, '7'], [436, '97']),
    ...numbersAt(685, [236, '0'], [436, '0']),
    text(84, 640, '其他'),
    ...numbersAt(640, [236, '1'], [336, '2'], [436, '3']),
  ]);
  expect(grids).toEqual([
    [
      ['重复申请', '90 0', '7', '97 0'],
      ['其他', '1', '2', '3'],
    ],
  ]);
});

test('nor does one whose first line stands above its row; a unit below it is its unit', async () => {
  const { grids } = await reading([
    ...numbersAt(715, [236, '47'], [436, '3713']),
    text(84, 700, '重复申请'),
    ...numbersAt(700, [336, '7']),
    ...numbersAt(685, [236, '6'], [436, '件']),
    text(84, 640, '其他'),
    ...numbersAt(640, [236, '1'], [336, '2'], [436, '3']),
  ]);
  expect(grids).toEqual([
    [
      ['重复申请', '47 6', '7', '3713 件'],
      ['其他', '1', '2', '3'],
    ],
  ]);
});

test('a change in words is a number in a table without lines', async () => {
  const { grids } = await reading([
    text(84, 700, '行政许可'),
    ...numbersAt(700, [236, '8'], [336, '增加10'], [436, '４１']),
    text(84, 670, '行政处罚'),
    ...numbersAt(670, [236, '6'], [336, '减1'], [436, '不适用']),
  ]);
  expect(grids).toEqual([
    [
      ['行政许可', '8', '增加10', '４１'],
      ['行政处罚', '6', '减1', '不适用'],
    ],
  ]);
});

test('text around a frame is prose, and so is text in it', async () => {
  expect(
    await linesOf([...grid([60, 500], [600, 760]), text(84, 700, '概述'), text(84, 660, '无。')]),
  ).toEqual(['概述', '无。']);
});

test('bold type made by printing twice is read once, repeated digits are kept', async () => {
  expect(await linesOf([text(84, 700, '总计11'), text(84.3, 700, '总计11')])).toEqual(['总计11']);
});

test('invisible, tiny, slanting and off-page text is not read', async () => {
  const invisible = `3 Tr ${text(84, 600, '隐')} 0 Tr`;
  const slanting = text(84, 500, '水印').replace('1 0 0 1', '0.7 0.7 -0.7 0.7');
  expect(
    await linesOf([text(84, 700, '见'), invisible, slanting, text(84, 560, '小', 1), text(700, 700, '外')]),
  ).toEqual(['见']);
});

test('characters that lean stand in their cells', async () => {
  const leaning = (x: number, words: string) => text(x, 670, words).replace('1 0 0 1', '1 0 0.36 1');
  expect(
    await gridsOf([...grid([80, 150, 240], [650, 700]), leaning(84, '规章'), leaning(190, '37')]),
  ).toEqual([[['规章', '37']]]);
});

test('a small raised digit behind a number is the mark of a note', async () => {
  const cells = [text(84, 670, '规章'), text(170, 670, '37'), text(182, 675, '12', 7)];
  expect(await gridsOf([...grid([80, 150, 240], [650, 700]), ...cells])).toEqual([[['规章', '37¹²']]]);
  const sameLine = [text(84, 670, '规章'), text(170, 670, '37'), text(182, 670, '12', 8)];
  expect(await gridsOf([...grid([80, 150, 240], [650, 700]), ...sameLine])).toEqual([[['规章', '3712']]]);
});

const cellsOfNumbers = [...grid([80, 150, 240], [650, 700]), text(84, 670, '规章'), text(190, 670, '37')];

test.each<[string, Drawing]>([
  ['pale', ['q', '0.8 g', text(80, 668, '某县政府办', 14), text(300, 300, '某县政府办', 14), 'Q']],
  ['red', ['q', '1 0 0 rg', text(80, 668, '某县政府办', 14), 'Q']],
  ['large', [text(60, 650, '内部资料', 60)]],
])('%s words across the text are no part of it', async (_, across) => {
  for (const drawing of [
    [...across, ...cellsOfNumbers],
    [...cellsOfNumbers, ...across],
  ])
    expect(await reading(drawing)).toMatchObject({ lines: ['规章\t37'], grids: [[['规章', '37']]] });
});

test('pale, red and large text that covers nothing is read', async () => {
  const beside = [
    '0.8 g',
    text(84, 630, '浅'),
    '1 0 0 rg',
    text(84, 600, '红'),
    '0 g',
    text(84, 540, '大', 40),
  ];
  expect(await linesOf([...cellsOfNumbers, ...beside])).toEqual(['规章\t37', '浅', '红', '大']);
});

test.each([
  ['on its side', '0 1 -1 0 842 0'],
  ['on its other side', '0 -1 1 0 0 595'],
  ['upside down', '-1 0 0 -1 595 842'],
])('a page that lies %s is turned', async (_, matrix) => {
  const across = matrix.startsWith('0') ? [text(700, 300, '甲乙丙丁')] : [text(300, 100, '甲乙丙丁')];
  const page = [
    `${matrix} cm`,
    ...grid([80, 150, 240], [450, 500]),
    text(84, 470, '规章'),
    text(190, 470, '123'),
  ];
  expect((await gridsOf([...page, ...across]))[0]).toEqual([['规章', '123']]);
});

test('a number that is struck out does not run into its correction', async () => {
  const struck = [text(160, 670, '12'), line(159, 674, 173, 674), text(172, 670, '15')];
  const [table] = await gridsOf([...grid([80, 150, 240], [650, 700]), text(84, 670, '规章'), ...struck]);
  expect(table?.[0]?.[1]).toContain('…');
  const underlined = [text(160, 670, '1215'), line(159, 668, 185, 668)];
  const [plain] = await gridsOf([...grid([80, 150, 240], [650, 700]), text(84, 670, '规章'), ...underlined]);
  expect(plain).toEqual([['规章', '1215']]);
});

test('parts of characters are the characters they look like', () => {
  expect(plainCharacters('⼈⺠政府⻔⼾⽹站')).toBe('人民政府门户网站');
});
