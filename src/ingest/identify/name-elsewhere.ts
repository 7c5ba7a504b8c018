import { isOfficeName } from '../signature.ts';

const publisher = /^(?:发布机构|发布单位|公开主体|信息来源|来源|制发机关|主办单位)\s*[：:]\s*(\S{3,40})/;
const compiledBy =
  /由([^，,。；;由]{2,40}?(?:人民政府|街道办事处|管委会|管理委员会|局|委员会|办公室))(?:[，,结编制]|根据|按照)/;

/**
 * The government where the title does not name it, in the order of how plainly it is said: “由……编制”, 发布机构 of the
 * page, a line by itself beside the title.
 */
export function nameInHead(head: readonly string[]): string | null {
  const text = head.join('\n');
  const said =
    compiledBy.exec(text)?.[1] ?? head.map((line) => publisher.exec(line.trim())?.[1]).find(Boolean);
  const alone = head.slice(0, 4).find((line) => isOfficeName(line.trim()));
  return (said ?? alone)?.replace(/\s/g, '') ?? null;
}
