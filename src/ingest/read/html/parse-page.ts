import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Browsers nest no deeper than 512; a page past these limits was not made to be read. */
const deepest = 600;
const mostElements = 100_000;

/** A page that passes a limit of safety; the message says which, in Chinese. */
export class UnsafePage extends Error {}

/** Text of a page, or of a piece of one, to its tree. Throws `UnsafePage` where the tree would be too deep or too large. */
export function parsePage(text: string): PageElement {
  let depth = 0;
  let elements = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > deepest) throw new UnsafePage(`元素嵌套超过 ${deepest} 层`);
      if (elements > mostElements) throw new UnsafePage(`元素超过 ${mostElements} 个`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const root = parse(text, { treeAdapter }).childNodes.find(isElement);
  // The parser makes an <html> for any text, the empty one too.
  if (root === undefined) throw new UnsafePage('没有内容');
  return root;
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function attributeOf(element: PageElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
