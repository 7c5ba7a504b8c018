import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TextSpool } from '../../scripts/text-spool.ts';
import { folderWith } from './temporary-folder.ts';

test('texts laid aside come back whole, in any order, and leave nothing behind', () => {
  const path = join(folderWith({}), '.aside');
  const spool = new TextSpool(path);
  const texts = ['', '年报', '\r\n香山乡,2020\r\n', '', '𠮷'.repeat(70_000), 'a'];
  const numbers = texts.map((text) => spool.keep(text));
  expect(numbers.toReversed().map((number) => spool.kept(number))).toEqual(texts.toReversed());
  spool.end();
  expect(existsSync(path)).toBe(false);
});
