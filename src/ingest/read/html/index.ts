import type { Transcript } from '../../block.ts';
import type { Notebook } from '../../notebook.ts';
import { withPipedTables } from '../piped-rows.ts';
import { type Element, typeset } from '../typeset.ts';
import { articleOf } from './article.ts';
import { decodePage } from './decode-page.ts';
import { flowOf } from './flow.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { pageBytes } from './mime-page.ts';
import { type PageElement, parsePage, UnsafePage } from './parse-page.ts';
import { unshownReport } from './unshown.ts';
import { isTitle, withoutTitleLabel } from './words.ts';

/** Text of any kind, be it only of a menu. */
const sentence = /\p{Script=Han}{4}/u;

/** Reads a web page, saved whole or in part: the report on it, as lines and tables. Null where there is none, with the reason told. */
export function readHtml(bytes: Uint8Array, mediaType: string, notebook: Notebook): Transcript | null {
  const decoded = decodePage(pageBytes(bytes));
  if (decoded === null) {
    notebook.tell('read/garbled', { encoding: '编码不明' });
    return null;
  }
  try {
    const html = parsePage(decoded.text);
    const elements = elementsOf(html);
    const where = unshownReport(html, elements);
    if (where !== null) {
      notebook.tell('read/unshown', { where });
      return null;
    }
    if (elements.length > 0)
      return { ...typeset(withPipedTables(elements)), encoding: decoded.encoding, mediaType };
    if (sentence.test(decoded.text))
      notebook.tell('read/not-a-report', { reason: '网页上只有链接、菜单或图片，没有报告的正文' });
    else notebook.tell('read/empty', {});
  } catch (error) {
    if (!(error instanceof UnsafePage)) throw error;
    notebook.tell('read/unsafe', { reason: error.message });
  }
  return null;
}

function elementsOf(html: PageElement): Element[] {
  const content = articleOf(flowOf(html)).map(
    (part): Element =>
      part.kind === 'table'
        ? { kind: 'table', rows: part.rows }
        : { kind: 'paragraph', text: withoutTitleLabel(part.text) },
  );
  return content.length === 0 ? [] : [...unsaid(metadataOf(html), content), ...content];
}

/** Title, date and site that stand in the head of the page and nowhere on it; a third of all pages begin without a title. */
function unsaid({ title, published, site }: Metadata, content: readonly Element[]): Element[] {
  const lines = content.flatMap((element) => (element.kind === 'paragraph' ? [element.text] : []));
  const added: string[] = [];
  if (title !== null && isTitle(title) && !lines.slice(0, 30).some(isTitle)) added.push(title);
  const isDated = lines.some((line) => /(?:发布|成文|生成|公开|发文|印发)(?:时间|日期)/.test(line));
  if (published !== null && !isDated) added.push(`发布日期：${published}`);
  const place = site?.replace(/(?:人民)?政府.*$|(?:门户)?网站?$/, '') ?? '';
  if (place !== '' && !lines.some((line) => line.includes(place))) added.push(`所在网站：${site}`);
  return added.map((text) => ({ kind: 'paragraph', text }));
}
