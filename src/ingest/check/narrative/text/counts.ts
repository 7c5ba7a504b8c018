import type { Segment } from './segments.ts';

/** A number of things that a sentence tells. Where it says 余 or 多, nobody knows how many: then it is not a number. */
export interface Count {
  value: number;
  unit: string;
  words: string;
}

/** What is counted in a segment, in the order of the text. */
export function countsOf(segment: Segment): Count[] {
  if (segment.figures.length === 0) return [];
  let next = 0;
  return [...segment.words.matchAll(/[#≈%◇◆](?<unit>[件条份次起宗例篇人户元个项名家])?/g)].flatMap(
    (match) => {
      const { sign, value } = segment.figures[next++] ?? { sign: '◆', value: null };
      if ((sign !== '#' && sign !== '≈') || value === null) return [];
      return [
        { value: sign === '#' ? value : Number.NaN, unit: match.groups?.unit ?? '', words: segment.words },
      ];
    },
  );
}
