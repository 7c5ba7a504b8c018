import type { PublishedReport } from '../../model/report.ts';

/** A sentence of a report, as it is printed, with its line. */
export interface QuotedSentence {
  text: string;
  line: number;
}

const fee = /信息处理费/;
const shown = 2;

/** What a report says of the fee for applications. That it says nothing is no answer either, and is left to the reader. */
export function feeSentences(report: PublishedReport): QuotedSentence[] {
  const found = report.sections.flatMap(({ markdown, paragraphs }) =>
    markdown.split('\n\n').flatMap((paragraph, index) => {
      const line = paragraphs[index]?.[0];
      const sentences = paragraph.match(/[^。；]+[。；]?/g) ?? [];
      return line === undefined ? [] : sentences.map((text) => ({ text: plain(text), line }));
    }),
  );
  return found.filter(({ text }) => fee.test(text)).slice(0, shown);
}

/** Without the signs of Markdown for headings, lists, emphasis and escapes. */
function plain(markdown: string): string {
  return markdown
    .replace(/^#+\s*|\*\*|\\(?=[\W_])/g, '')
    .replace(/\s*\n\s*/g, '')
    .trim();
}
