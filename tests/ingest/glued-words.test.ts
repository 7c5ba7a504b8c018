import { expect, test } from 'vitest';
import { vocabularyOf } from '../../src/ingest/tables/names/vocabulary.ts';
import { unglued } from '../../src/ingest/tables/words/glued-words.ts';
import { wordsOf } from '../../src/ingest/tables/words/words.ts';
import { formOf } from '../../src/model/forms/index.ts';

const tables = formOf('2021')?.tables ?? [];

test.each<[table: string, line: string, parted: string]>([
  ['disclosure', '行政许可12', '行政许可 12'],
  ['disclosure', '行政许可无', '行政许可 无'],
  ['disclosure', '规章000', '规章 000'],
  ['disclosure', '规章———', '规章 ———'],
  ['disclosure', '行政许可/', '行政许可 /'],
  [
    'disclosure',
    '信息内容本年制发件数本年废止件数现行有效件数',
    '信息内容 本年制发件数 本年废止件数 现行有效件数',
  ],
  ['disclosure', '行政许可事项12项', '行政许可事项12项'],
  ['applications', '三、本年度办理结果（一）予以公开1020003', '三、本年度办理结果（一）予以公开 1020003'],
  ['applications', '（三）不予公开1.属于国家秘密', '（三）不予公开 1.属于国家秘密'],
  ['applications', '2.重复申请21——13—34', '2.重复申请 21——13—34'],
  ['applications', '申请人无正当理由', '申请人无正当理由'],
  ['applications', '1.属于国家秘密：0、0、1', '1.属于国家秘密： 0 0 1'],
  ['applications', '3、0、0', '3 0 0'],
  ['applications', '完成三项工作：3、0、0', '完成三项工作：3、0、0'],
  ['remedies', '行政复议行政诉讼', '行政复议 行政诉讼'],
  ['remedies', '结果维持结果纠正其他结果尚未审结总计', '结果维持 结果纠正 其他结果 尚未审结 总计'],
])('%s: %s', (id, line, parted) => {
  const table = tables.find((each) => each.id === id);
  if (table === undefined) throw new Error(id);
  const words = unglued(wordsOf({ text: line, place: { line: 1, column: 1 } }), vocabularyOf(table));
  expect(words.map(({ text }) => text).join(' ')).toBe(parted);
  // Each is where it was printed.
  for (const { text, place } of words) expect(line.slice(place.column - 1)).toContain(text);
});

test('a heading that lost its end is no heading and an empty cell', () => {
  const [table] = formOf('2019')?.tables ?? [];
  if (table === undefined) throw new Error('no table');
  const word = { text: '本年增/', place: { line: 1, column: 1 } };
  expect(unglued([word], vocabularyOf(table))).toEqual([word]);
});
