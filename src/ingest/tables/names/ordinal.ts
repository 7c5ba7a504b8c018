import { numberingOf } from '../../../model/numbering.ts';
import type { Token } from '../words/tokens.ts';

const numbering = /^[\s(（]*[一二三四五六七八九十\d]{0,3}[\s)）、.．]*$/;

/** True for `3.`, `（七）` and the like without a name; also for nothing. */
export function isOnlyNumbering(text: string): boolean {
  return numbering.test(text);
}

/** True for a name with an ordinal, also as a word of its own: `3.其他`, `（七） 总计`. Of the names that rows and columns share, only rows have one. */
export function hasOrdinal(names: readonly Token[], at: number): boolean {
  const [before, name] = [names[at - 1], names[at]];
  const isParted =
    before !== undefined && isOnlyNumbering(before.text) && before.place.line === name?.place.line;
  return numberingOf(`${isParted ? before.text : ''}${name?.text ?? ''}`).level > 0;
}
