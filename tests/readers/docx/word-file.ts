import { strToU8, zipSync } from 'fflate';
import { type Dice, oneOf } from '../../reader/dice.ts';
import type { GridLine, Paper } from '../../reader/paper.ts';
import { escaped } from '../escaped.ts';
import { mergedCells } from '../merged-cells.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface WordFile {
  body: string;
  styles?: string;
  numbering?: string;
}

/** A Word file from the XML of its parts. */
export function wordFile({ body, styles, numbering }: WordFile): Uint8Array {
  const part = (name: string, content: string) =>
    strToU8(`${head}<w:${name} ${names}>${content}</w:${name}>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/header1.xml': part('hdr', '<w:p><w:r><w:t>页眉 自然人 99</w:t></w:r></w:p>'),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
  });
}

export function run(text: string): string {
  return `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

/** Text as Word leaves it after much editing: torn into runs, with revisions, marks and a deleted piece among them. */
export function tornRuns(text: string, dice: Dice): string {
  const pieces: string[] = [];
  for (const character of text) {
    if (pieces.length === 0 || dice(3) === 0) pieces.push(character);
    else pieces[pieces.length - 1] += character;
  }
  return pieces
    .map((piece) =>
      oneOf(dice, [
        run(piece),
        `<w:ins w:id="1" w:author="a">${run(piece)}</w:ins><w:bookmarkStart w:id="2" w:name="b"/>`,
        `<w:del w:id="3" w:author="a"><w:r><w:delText>88</w:delText></w:r></w:del>${run(piece)}`,
        `<w:proofErr w:type="gramStart"/><w:smartTag w:element="date">${run(piece)}</w:smartTag>`,
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>77</w:t></w:r>${run(piece)}`,
        `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run(piece)}</w:sdtContent></w:sdt>`,
      ]),
    )
    .join('');
}

/** A report as a Word file. */
export function wordReport(paper: Paper, text: (text: string) => string): Uint8Array {
  const parts = paper.parts.map((part) =>
    part.kind === 'grid'
      ? wordTable(part.lines, text)
      : part.lines.map((line) => paragraph(line === '' ? '' : text(line))).join(''),
  );
  return wordFile({ body: parts.join('') });
}

/** Word has no rowspan: each row below a merged cell has an empty cell that says it goes on. */
function wordTable(lines: readonly GridLine[], text: (text: string) => string): string {
  const goingOn = new Map<number, { rows: number; columns: number }>();
  const rows = mergedCells(lines).map((row) => {
    const continued = [...goingOn].filter(([, merged]) => merged.rows > 0);
    for (const [, merged] of continued) merged.rows -= 1;
    const cells = [
      ...row.map((cell) => ({ ...cell, merge: cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '' })),
      ...continued.map(([column, { columns }]) => ({
        text: '',
        column,
        columns,
        rows: 1,
        merge: '<w:vMerge/>',
      })),
    ].sort((one, other) => one.column - other.column);
    for (const { column, columns, rows: height } of row)
      if (height > 1) goingOn.set(column, { rows: height - 1, columns });
    return `<w:tr><w:trPr/>${cells.map((cell) => wordCell(cell.text, cell.columns, cell.merge, text)).join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

function wordCell(label: string, columns: number, merge: string, text: (text: string) => string): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="900"/>${span}${merge}</w:tcPr>${paragraph(label === '' ? '' : text(label))}</w:tc>`;
}
