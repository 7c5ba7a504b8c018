import type { Line } from './region.ts';
import { isDescribed } from './words.ts';

/** The small table above an article as lines that say what they are: `发布日期：2021-01-20`. */
export function describedLines(rows: readonly (readonly string[])[]): Line[] {
  return rows.flatMap((row) => {
    const lines: string[] = [];
    for (const cell of row.filter((text) => text !== '')) {
      const label = lines.at(-1) ?? '';
      if (isBareLabel(label) && !isDescribed(cell)) lines[lines.length - 1] = `${withColon(label)}${cell}`;
      else lines.push(cell);
    }
    return lines.map((text): Line => ({ kind: 'line', text, linked: 0 }));
  });
}

function isBareLabel(text: string): boolean {
  return isDescribed(text) && (/[:：]\s*$/.test(text) || text.replace(/\s/g, '').length <= 6);
}

function withColon(label: string): string {
  return `${label.replace(/\s*[:：]?\s*$/, '').replace(/\s/g, '')}：`;
}
