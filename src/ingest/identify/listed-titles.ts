import type { Title } from './title.ts';

/** A title among the paragraphs of a page. */
export interface Found extends Title {
  /** Its paragraphs, by their numbers. */
  from: number;
  to: number;
}

/** An entry of a list of reports, with the day on which each was published. */
const listed = /(?:报告|年报)[[(（【]?20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?[\])）】]?$/;
/** Three titles below each other, or one with its day of publication, are a list of reports; left out where that leaves any. */
export function withoutLists(found: readonly Found[]): Found[] {
  const rest = found.filter((title, index) => !isListed(found, title, index));
  return rest.length > 0 ? rest : [...found];
}

function isListed(found: readonly Found[], { text, from, to }: Found, index: number): boolean {
  const [before, after] = [found[index - 1], found[index + 1]];
  const neighbours = [
    before && from - before.to <= 2 ? before : undefined,
    after && after.from - to <= 2 ? after : undefined,
  ];
  return listed.test(text.replace(/\s/g, '')) || neighbours.every((other) => other && other.text !== text);
}
