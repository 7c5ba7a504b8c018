import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';

// Only signs that an address can hold: `http://www.spt.gov.cn/，联系电话` ends before the Chinese comma.
const address = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'*+,;=%]*[\w\-/=&%]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Makes web and mail addresses that are printed in the text live, outside of links that are already there. */
export function linkPrintedAddresses(): (tree: Root) => void {
  return (tree) => visit(tree);
}

function visit(node: Nodes): void {
  if (!('children' in node) || node.type === 'link') return;
  const children: RootContent[] = node.children;
  const inner = children.flatMap((child): RootContent[] => (child.type === 'text' ? linked(child) : [child]));
  children.splice(0, children.length, ...inner);
  for (const child of children) visit(child);
}

function linked({ value }: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(address)) {
    if (match.index > end) parts.push(text(value.slice(end, match.index)));
    parts.push({ type: 'link', url: urlOf(match[0]), children: [text(match[0])] });
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push(text(value.slice(end)));
  return parts;
}

function text(value: string): Text {
  return { type: 'text', value };
}

function urlOf(printed: string): string {
  if (/^https?:/.test(printed)) return printed;
  return printed.startsWith('www.') ? `http://${printed}` : `mailto:${printed}`;
}
