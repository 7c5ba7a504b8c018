import { expect, test } from 'vitest';
import { readingOf } from '../transcript.ts';
import { paragraph, run, wordFile } from './word-file.ts';

const linesOf = async (body: string, styles?: string) =>
  (await readingOf('年报.docx', wordFile({ body, styles }))).lines;
const hidden = (text: string) => run(text).replace('<w:rPr>', '<w:rPr><w:vanish/>');
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

test('runs are joined before anything is read', async () => {
  expect(await linesOf(paragraph(run('共') + run('20') + run('23') + run('件')))).toEqual(['共2023件']);
});

test('tracked insertions are read, deletions and what was moved away are not', async () => {
  const moved = `<w:moveFrom w:id="1">${run('甲')}</w:moveFrom><w:moveTo w:id="2">${run('乙')}</w:moveTo>`;
  const deleted = '<w:del w:id="3"><w:r><w:delText>3</w:delText></w:r></w:del>';
  expect(
    await linesOf(
      paragraph(`${run('收到')}${deleted}<w:ins w:id="4">${run('5')}</w:ins>${run('件')}${moved}`),
    ),
  ).toEqual(['收到5件乙']);
});

test('a paragraph whose end was deleted goes on in the next', async () => {
  const open = paragraph(run('收到申请1'), '<w:rPr><w:del w:id="1"/></w:rPr>');
  expect(await linesOf(open + paragraph(run('2件')) + paragraph(run('无')))).toEqual(['收到申请12件', '无']);
});

test('hidden and struck text is not read, whether a run or its style hides it', async () => {
  const styles =
    '<w:style w:type="character" w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="note"><w:basedOn w:val="base"/></w:style>';
  const styled = run('秘').replace('<w:rPr>', '<w:rPr><w:rStyle w:val="note"/>');
  const struck = run('10').replace('<w:rPr>', '<w:rPr><w:strike/>');
  const shown = run('见').replace('<w:rPr>', '<w:rPr><w:vanish w:val="0"/>');
  expect(await linesOf(paragraph(run('12') + struck + hidden('99') + styled + shown), styles)).toEqual([
    '12见',
  ]);
});

test('of a field its result is read, also of a field in the instruction of a field', async () => {
  const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const inner = `${field('begin')}${instruction('MERGEFIELD x')}${field('separate')}${run('内')}${field('end')}`;
  const body = `${run('第')}${field('begin')}${instruction('IF ')}${inner}${field('separate')}${run('3')}${field('end')}${run('条')}`;
  expect(await linesOf(paragraph(body))).toEqual(['第3条']);
});

test('a field without an end does not swallow the next paragraph', async () => {
  expect(await linesOf(paragraph(run('甲') + field('begin')) + paragraph(run('乙')))).toEqual(['甲', '乙']);
});

test('a text box is read once, behind the paragraph it hangs on', async () => {
  const content = `<w:txbxContent>${paragraph(run('框内'))}</w:txbxContent>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await linesOf(paragraph(run('前') + box + run('后')))).toEqual(['前后', '框内']);
});

test('a text box that only old programs understand is read too', async () => {
  const old = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run('框内'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await linesOf(paragraph(old))).toEqual(['框内']);
});

test('a line break ends the line, a tab is a gap, other signs are what they show', async () => {
  const signs =
    '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:noBreakHyphen/><w:t>9</w:t><w:softHyphen/><w:sym w:font="Symbol" w:char="F02B"/><w:sym w:font="Wingdings" w:char="F0FE"/><w:footnoteReference w:id="2"/></w:r>';
  expect(await linesOf(paragraph(signs))).toEqual(['甲', '乙 丙-9+☑']);
});

test('a raised note mark does not become a digit', async () => {
  const raised = run('1').replace('<w:rPr>', '<w:rPr><w:vertAlign w:val="superscript"/>');
  expect(await linesOf(paragraph(run('22') + raised + run('件')))).toEqual(['22[1]件']);
  const lifted = run('1').replace('<w:rPr>', '<w:rPr><w:position w:val="8"/>');
  expect(await linesOf(paragraph(run('22') + lifted + run('件')))).toEqual(['22[1]件']);
  expect(await linesOf(paragraph(lifted + lifted + run('件')))).toEqual(['11件']);
});

test('headers are not read, content controls and hyperlinks are', async () => {
  const control = `<w:sdt><w:sdtContent>${paragraph(`<w:hyperlink>${run('链接')}</w:hyperlink>`)}</w:sdtContent></w:sdt>`;
  expect(await linesOf(control)).toEqual(['链接']);
});

test('pages are told where Word noted their ends, and not otherwise', async () => {
  const end = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const typed = '<w:r><w:br w:type="page"/></w:r>';
  const noted = await readingOf(
    '年报.docx',
    wordFile({ body: paragraph(run('一')) + paragraph(typed) + paragraph(end + run('二')) }),
  );
  expect(noted.pages).toEqual([1, 2]);
  const silent = await readingOf(
    '年报.docx',
    wordFile({ body: paragraph(run('一') + typed) + paragraph(run('二')) }),
  );
  expect(silent.pages).toEqual([undefined, undefined]);
});
