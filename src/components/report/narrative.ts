import rehypeSanitize, { type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkRehype from 'remark-rehype';
import type { Section } from '../../model/report.ts';
import { linkPrintedAddresses } from './printed-addresses.ts';

/** A paragraph or heading of a report's text, ready to be set. */
export interface NarrativeBlock {
  id: string;
  kind: 'paragraph' | 'heading';
  /** Where it stands in the transcript; more than one line where a page break was mended. Null where unknown. */
  lines: readonly [number, number] | null;
  /** Safe: every tag in it was made by us. */
  html: string;
}

// A printed `1. 领导` is a line of text and no list, a printed `<b>` is four signs. Only bold, links and headings live.
const deadConstructs = [
  'list',
  'blockQuote',
  'setextUnderline',
  'thematicBreak',
  'codeFenced',
  'codeIndented',
  'codeText',
  'htmlFlow',
  'htmlText',
  'definition',
  'labelStartImage',
  'characterEscape',
  'characterReference',
];

const allowed: Options = {
  tagNames: ['p', 'h3', 'h4', 'strong', 'em', 'a', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
};

const processor = remark()
  .data('micromarkExtensions', [{ disable: { null: deadConstructs } }])
  .use(remarkCjkFriendly)
  .use(linkPrintedAddresses)
  .use(remarkRehype)
  .use(rehypeSanitize, allowed)
  .use(rehypeStringify)
  .freeze();

/** The text of a section, block by block, with the transcript's lines. */
export function narrativeOf(section: Pick<Section, 'id' | 'markdown' | 'paragraphs'>): NarrativeBlock[] {
  const pieces = section.markdown.split(/\n{2,}/).filter((piece) => piece.trim() !== '');
  return pieces.map((piece, index) => {
    const lines = section.paragraphs[index] ?? null;
    const html = renderPiece(piece);
    return {
      id: lines === null ? `${section.id}-${index + 1}` : `p-L${lines[0]}`,
      kind: /^<h[34]>/.test(html) ? 'heading' : 'paragraph',
      lines,
      html,
    };
  });
}

/** One paragraph or heading of Markdown as HTML in which nothing can run. */
export function renderPiece(markdown: string): string {
  return renderPlain(markdown) ?? renderMarkdown(markdown);
}

/** The same for any Markdown, by the parser. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown)).trim();
}

/** Words as they stand in such HTML: what prints it escapes no more than this. */
export function wordsInPiece(words: string): string {
  return words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}

// Nine in ten paragraphs hold no sign that Markdown, HTML or an address is made of: they need no parser.
const plainPiece = /^(?:#{3,4} )?[^\s#*_[\]<>&`\\~@|!](?:[^\n#*_[\]<>&`\\~@|!]*[^\s#*_[\]<>&`\\~@|!])?$/;
const printedAddress = /:\/\/|www\./;
// Nearly all others hold no more than these: `**一是**政务公开`, `**一是意识不强。**工作`, `（<http://www.spt.gov.cn/>）`, `a@163.com`.
const boldWords =
  /(?<!\*)\*\*([\p{L}\p{N}](?:[^\n#*_[\]<>&`\\~@|!]*(?:[\p{L}\p{N}]|[。；：，](?=\*\*[\p{Script=Han}\p{N}])))?)\*\*(?!\*)/gu;
const bracketedAddress = /<(https?:\/\/[a-zA-Z0-9./-]+)>/g;
// Its parts are as long as they may be (RFC 5321, 4.5.3.1): a long row of letters without @ is not gone through from each of them.
const mailAddress = /(?<![a-zA-Z0-9.+-])[a-zA-Z0-9.+-]{1,64}@[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63})+/g;

function renderPlain(markdown: string): string | null {
  const words = markdown.replace(boldWords, '$1').replace(bracketedAddress, '网址');
  if (printedAddress.test(words) || !plainPiece.test(words.replace(mailAddress, '信箱'))) return null;
  const [hashes = ''] = /^#{3,4} /.exec(markdown) ?? [];
  const tag = hashes === '' ? 'p' : `h${hashes.length - 1}`;
  const html = markdown
    .slice(hashes.length)
    .replace(boldWords, '<strong>$1</strong>')
    .replace(bracketedAddress, '<a href="$1">$1</a>')
    .replace(mailAddress, '<a href="mailto:$&">$&</a>');
  return `<${tag}>${html}</${tag}>`;
}
