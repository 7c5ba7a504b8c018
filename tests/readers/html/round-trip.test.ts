import { describe, test } from 'vitest';
import { gbkBytes } from '../../reader/gb18030.ts';
import { tabledForms } from '../../reader/tabled-forms.ts';
import { comesBack } from '../round-trip.ts';
import { pageOf, styles } from './page.ts';

describe.each(tabledForms.map((form) => ({ form, name: form.id })))('a report on form $name as', ({
  form,
}) => {
  test.each(styles.map((style) => ({ style, name: style.name })))('$name', ({ style }) =>
    comesBack(form, '年报.html', (paper, dice) => new TextEncoder().encode(pageOf(paper, style, dice)), 40));

  test.each(styles.map((style) => ({ style, name: style.name })))('$name in GBK', ({ style }) =>
    comesBack(
      form,
      '年报.htm',
      (paper, dice) => gbkBytes(pageOf(paper, style, dice).replace('charset="utf-8"', 'charset="gb2312"')),
      15,
    ));
});
