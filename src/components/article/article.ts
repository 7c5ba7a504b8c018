import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { href } from '../../text/href.ts';

const processor = remark()
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(() => linkFromBase)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

/** Our own Markdown as HTML: bold holds beside Chinese punctuation, raw HTML is dropped. */
export function articleHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}

interface MarkdownNode {
  type: string;
  url?: string;
  children?: MarkdownNode[];
}

/** A page writes `/search/`; the site may live in a folder. */
function linkFromBase(node: MarkdownNode): void {
  if (node.type === 'link' && node.url?.startsWith('/')) node.url = href(node.url);
  for (const child of node.children ?? []) linkFromBase(child);
}
