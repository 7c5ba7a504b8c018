import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReadDocument } from '../ingest/index.ts';
import { byWeight, type Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { checkWords, slipWords as words } from '../text/check.ts';
import { pathWords } from '../text/form-words.ts';

const fonts = { eastAsia: '宋体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' };
/** Parts of the page's width: number, weight, place, what was seen, what to do. */
const widths = [6, 10, 22, 36, 26];

/** The slip that goes back with a report, as a Word file: what was seen, where, and what is proposed. */
export function slipFile({ report, transcript }: ReadDocument): Promise<Blob> {
  const findings = byWeight(report.findings);
  const document = new Document({
    title: words.title,
    styles: { default: { document: { run: { font: fonts, size: 22 } } } },
    sections: [
      { children: [...headOf(report), ...bodyOf(findings, report, transcript), paragraph(words.sign)] },
    ],
  });
  return Packer.toBlob(document);
}

function headOf(report: Report): Paragraph[] {
  const { government, title, source } = report;
  const name = government.fullName ?? government.name ?? checkWords.unknown;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: words.title, font: fonts, size: 32, bold: true, color: '000000' })],
    }),
    paragraph(`${checkWords.government}：${name}`),
    paragraph(`${words.to}：${title ?? checkWords.unknown}（${source.file}）`),
    paragraph(words.lead),
  ];
}

function bodyOf(findings: readonly Finding[], report: Report, transcript: readonly string[]) {
  if (findings.length === 0) return [paragraph(words.none)];
  const head = rowOf([words.number, words.weight, words.place, words.seen, words.advice], true);
  const rows = findings.map((finding, index) =>
    rowOf([
      String(index + 1),
      checkWords.severity[finding.severity],
      placeOf(finding, report),
      [finding.message, sentenceOf(finding, transcript)].filter(Boolean).join('\n'),
      finding.advice,
    ]),
  );
  return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] })];
}

function placeOf({ path, line }: Finding, report: Report): string {
  const place = pathWords(report.form, path);
  return [place, line === null ? '' : checkWords.sentence(line)].filter(Boolean).join('\n');
}

function sentenceOf({ line }: Finding, transcript: readonly string[]): string {
  const sentence = line === null ? '' : (transcript[line - 1] ?? '').replace(/\s+/g, ' ').trim();
  return sentence === '' ? '' : `“${sentence.slice(0, 100)}${sentence.length > 100 ? '……' : ''}”`;
}

function rowOf(texts: readonly string[], isHead = false): TableRow {
  const cells = texts.map(
    (text, index) =>
      new TableCell({
        width: { size: widths[index] ?? 20, type: WidthType.PERCENTAGE },
        children: text
          .split('\n')
          .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold: isHead })] })),
      }),
  );
  return new TableRow({ children: cells, tableHeader: isHead, cantSplit: true });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ text, spacing: { before: 120, after: 120 } });
}
