import { expect, test } from 'vitest';
import { explainedHtml, termsMarkedIn } from '../../src/components/glossary/term-mark.ts';
import { leafColumns, leafRows } from '../../src/model/form-leaves.ts';
import { forms } from '../../src/model/forms/index.ts';
import { glossary, termAt } from '../../src/text/glossary/index.ts';

const terms = glossary.flatMap((group) => group.terms);
const tables = forms.flatMap((form) => form.tables);
const rowsOf = (table: (typeof tables)[number]) => table.blocks.flatMap((block) => leafRows(block.rows));

test('each word has a place of its own on the page', () => {
  const ids = [...glossary, ...terms].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each row of the official tables is explained, by itself or by its group', () => {
  const unexplained = tables.flatMap((table) =>
    rowsOf(table)
      .map(({ id }) => [`${table.id}.${id}`, `${table.id}.${id.split('.')[0]}`])
      .filter((places) => places.every((place) => termAt(place) === undefined)),
  );
  expect(unexplained).toEqual([]);
});

test('no word explains a row or column that no form has', () => {
  const places = new Set(
    tables.flatMap((table) => [
      ...rowsOf(table).flatMap(({ id }) => [`${table.id}.${id}`, `${table.id}.${id.split('.')[0]}`]),
      ...table.blocks.flatMap((block) => leafColumns(block.columns)).map(({ id }) => `${table.id}/${id}`),
    ]),
  );
  expect(terms.flatMap(({ explains = [] }) => explains).filter((place) => !places.has(place))).toEqual([]);
});

test('the regulation is cited by articles that it has', () => {
  const cited = terms.flatMap(({ basis = '' }) => [...basis.matchAll(/第([一二三四五六七八九十]+)条/g)]);
  expect(cited.length).toBeGreaterThan(20);
  for (const [, numeral = ''] of cited) expect(numeral).toMatch(/^([二三四五]?十)?[一二三四五六七八九]?$/);
});

test('a name opens the card of its word; what needs no explanation stays as it is', () => {
  const html = explainedHtml('（三）不予公开', 'applications.denied');
  expect(html).toMatch(/^（三）不予<span class="nowrap">公开<button .*popovertarget="term-denied"/);
  expect(html).toContain('“不予公开”是什么意思');
  expect(explainedHtml('<总计>', 'applications/total')).toBe('&lt;总计&gt;');
});

test('a table has cards for the words of its own form only', () => {
  const words = (id: string) => {
    const table = forms.find((form) => form.id === id)!.tables.find((each) => each.id === 'disclosure')!;
    return termsMarkedIn(table).map(({ term }) => term);
  };
  expect(words('2019')).toContain('政府集中采购');
  expect(words('2021')).not.toContain('政府集中采购');
  expect(words('2021')).toContain('现行有效件数');
});
