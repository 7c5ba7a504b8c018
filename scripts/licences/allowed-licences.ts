/**
 * Licences that packages may have, and what they ask of us. All let the product be used, changed and passed on under the
 * MIT licence. A licence that is not here is looked at by a person first.
 */
export const allowedLicences: Readonly<Record<string, string>> = {
  '0BSD': '什么也不要求',
  'Apache-2.0': '保留声明；不得以作者的名义推广',
  'BSD-2-Clause': '保留版权声明',
  'BSD-3-Clause': '保留版权声明；不得以作者的名义推广',
  'BlueOak-1.0.0': '保留许可证文字或网址',
  'CC0-1.0': '什么也不要求',
  ISC: '保留版权声明',
  'LGPL-3.0-or-later': '可以替换的动态链接库；只由 Astro 可选的图片处理带来，本站不用',
  MIT: '保留版权声明',
  'MPL-2.0': '改动了它的文件才须公开那些文件；本项目没有改动',
  'OFL-1.1': '字体不单独出售；字体的文件保留声明，用它画的图没有要求',
  'Python-2.0': '保留版权声明',
};

/** Of an SPDX expression, whether it can be met with the licences above: of OR one is enough, of AND all are needed. */
export function isAllowed(expression: string | null): boolean {
  if (expression === null) return false;
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => each in allowedLicences));
}
