import type { Count } from '../text/counts.ts';
import type { Figure } from '../text/figures.ts';

/** A share may be rounded or cut off at the last place that it is printed with. */
export function isShare(part: number, whole: number, { raw, value }: Figure): boolean {
  const place = 10 ** -(/\.(\d+)/.exec(raw)?.[1]?.length ?? 0);
  const over = (part / whole) * 100 - (value ?? Number.NaN);
  return over > -Math.max(0.05, place / 2) - 1e-9 && over < Math.max(0.05, place) + 1e-9;
}

/**
 * 不通过36条，通过率97%: the share is of what is left; 图解10篇，视频6篇，多样化解读占44%: of the last parts together;
 * 党委会24次、常务会12次，审议4次，占11%: of what was told together.
 */
export function isOfOthers(counts: readonly Count[], figure: Figure): boolean {
  const values = counts.map(({ value }) => value);
  const last = values.at(-1) ?? 0;
  const sums = values.slice(1).map((_, from) => sumOf(values.slice(from + 1)));
  const wholes = values.slice(0, -1);
  return (
    wholes.some((whole) => [...sums, whole - last].some((part) => isShare(part, whole, figure))) ||
    isShare(last, sumOf(wholes), figure)
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
