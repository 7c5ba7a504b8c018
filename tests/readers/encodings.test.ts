import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { gbkBytes } from '../reader/gb18030.ts';
import { seedRegister } from '../reader/register.ts';

const text = readFileSync(
  new URL('../../content/reports/宁夏/中卫市/沙坡头区/沙坡头区2020年.txt', import.meta.url),
  'utf8',
);

function utf16(isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

async function readAs(bytes: Uint8Array) {
  const { report } = await readReport({ file: '年报.txt', bytes }, seedRegister());
  return { title: report.title, cells: report.cells, encoding: report.source.encoding };
}

test.each([
  ['gb18030', gbkBytes(text)],
  ['utf-16le', utf16(true)],
  ['utf-16be', utf16(false)],
  ['utf-8', new TextEncoder().encode(`\ufeff${text}`)],
])('a text in %s without any word of it is read like one in UTF-8', async (encoding, bytes) => {
  const plain = await readAs(new TextEncoder().encode(text));
  expect(Object.values(plain.cells).filter(({ state }) => state === 'read').length).toBeGreaterThan(180);
  expect(await readAs(bytes)).toEqual({ ...plain, encoding });
});
