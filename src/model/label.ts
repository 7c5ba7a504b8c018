import { remembered } from './remembered.ts';

/**
 * Labels as reports print them, brought to one shape so that printings compare equal:
 * width, spaces, numbering, remarks in brackets and punctuation go; the words stay.
 */

// 第一部分 三、 （一） (1) 1. 1、 ① — one or several in a row, as in “三、（一）予以公开”.
const ordinal =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章)[、.．,，:]?|[([]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)\]]?[、.)．,，:]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\))/;
// A remark of three characters or more, or a unit: （区分处理的，…）, （万元）. Other short brackets are part of the name: 第（一）项.
const remark = /\((?:[^()]{3,}(?:\)|$)|(?:[亿万]?元|[件项个])\))/g;
const noise = /[\s\u200b-\u200f\u2028\u2029\ufeff*_|"'“”‘’「」《》<>、，,。.:：;；·…/\\\-—–~～]/g;

// Nothing of it goes: most names and numbers are so.
const plain = /^[\u4e00-\u9fffA-Za-z\d]*$/;

/** Printed label → the words that name it. `（二） 部分公开（区分处理的…）` → `部分公开`. */
export function normaliseLabel(printed: string): string {
  return plain.test(printed) ? printed : normalised(printed);
}

const normalised = remembered((printed) => {
  let text = printed.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff*|]/g, '');
  text = text.replace(remark, '');
  for (let match = ordinal.exec(text); match && match[0].length < text.length; match = ordinal.exec(text)) {
    text = text.slice(match[0].length);
  }
  return text.replace(noise, '');
});
