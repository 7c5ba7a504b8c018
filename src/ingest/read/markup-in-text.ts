const tableInText = /<table\b[^>]*>[\s\S]*?<t[dh]\b/i;
const markup =
  /<\/?(?:table|caption|colgroup|thead|tbody|tfoot|tr|t[dh]|p|div|span|br|h[1-6]|strong|b|center|font|html|body|head|meta|section)\b[^<>]*>/i;
const tableMarks = /<(\/?)table\b/gi;

/**
 * A text with tables in HTML as a web page: programs that make Markdown out of Word files, PDF files and pictures write merged
 * cells so. Lines without markup stay as they are. Null for a text without such tables.
 */
export function pageOfText(text: string): string | null {
  if (!tableInText.test(text)) return null;
  let depth = 0;
  const lines = text.split(/\r\n|\n|\r/).map((line) => {
    const isInTable = depth > 0;
    for (const [, end] of line.matchAll(tableMarks)) depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    return isInTable || markup.test(line) ? line : `<p>${escaped(line)}</p>`;
  });
  return lines.join('\n');
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
