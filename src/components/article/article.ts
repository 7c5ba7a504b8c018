import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { href } from '../../text/href.ts';

const processor = remark()
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(() => (tree: Nodes) => linkFromBase(tree))
  .use(remarkRehype)
  .use(() => (tree: HtmlNodes) => fitForReading(tree))
  .use(rehypeStringify)
  .freeze();

/** Our own Markdown as HTML: bold holds beside Chinese punctuation, raw HTML is dropped. */
export function articleHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}

/** A page writes `/search/`; the site may live in a folder. */
function linkFromBase(node: Nodes): void {
  if ((node.type === 'link' || node.type === 'image') && node.url.startsWith('/')) node.url = href(node.url);
  if ('children' in node) for (const child of node.children) linkFromBase(child);
}

/** A line of code may be wider than a phone: it scrolls, and what scrolls must be reached by keyboard. */
function fitForReading(node: HtmlNodes): void {
  if (node.type === 'element' && node.tagName === 'pre') node.properties.tabIndex = 0;
  // Pictures below the first screen wait until they are near.
  if (node.type === 'element' && node.tagName === 'img') node.properties.loading = 'lazy';
  if ('children' in node) for (const child of node.children) fitForReading(child);
}
