import { attributeOf, isElement, type PageElement } from './parse-page.ts';

/** What a page says of its article where only machines look: the names are those that government sites must use. */
export interface Metadata {
  title: string | null;
  published: string | null;
}

export function metadataOf(html: PageElement): Metadata {
  const head = html.childNodes.filter(isElement).find((element) => element.tagName === 'head');
  const elements = head?.childNodes.filter(isElement) ?? [];
  const named = (name: string) => {
    const meta = elements.find((element) => attributeOf(element, 'name')?.toLowerCase() === name);
    return meta ? attributeOf(meta, 'content')?.trim() || null : null;
  };
  const date = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(named('pubdate') ?? '');
  return {
    title: named('articletitle') ?? titleOf(elements),
    published: date ? [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].join('-') : null,
  };
}

/** `香山乡2020年政府信息公开工作年度报告-沙坡头区人民政府`: the name of the site behind a dash is no part of it. */
function titleOf(elements: readonly PageElement[]): string | null {
  const title = elements.find((element) => element.tagName === 'title');
  const text = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
  return text.split(/\s*[-_|—–]+\s*/)[0]?.trim() || null;
}
