import { attributeOf, isElement, type PageElement } from './parse-page.ts';

/** What a page says of its article where only machines look: the names are those that government sites must use. */
export interface Metadata {
  title: string | null;
  published: string | null;
  /** The name of the site, which often is that of the government above. */
  site: string | null;
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
    title: named('articletitle') ?? partsOfTitle(elements)[0] ?? null,
    published: date ? [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].join('-') : null,
    site:
      named('sitename') ??
      partsOfTitle(elements)
        .slice(1)
        .findLast((part) => ofGovernment.test(part)) ??
      null,
  };
}

const ofGovernment = /[省市县区旗州盟].{0,8}(?:政府|政府网|网站|门户网?)$/;

/** `香山乡2020年政府信息公开工作年度报告-沙坡头区人民政府`: the title, and behind a dash the name of the site. */
function partsOfTitle(elements: readonly PageElement[]): string[] {
  const title = elements.find((element) => element.tagName === 'title');
  const text = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
  const parts = text.split(/[-_|—–]+/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}
