import { expect, test } from 'vitest';
import { gbkBytes } from '../../reader/gb18030.ts';
import { readingOf } from '../transcript.ts';

const page =
  '<meta charset=utf-8><p style="color:red">一、总体情况</p><table><tr><td>规章<td>3<tr><td>规范性文件<td>12</table>';
const lines = ['一、总体情况', '规章\t3', '规范性文件\t12'];

function singleFile(encoding: string, body: string): string {
  return [
    'From: <Saved by Blink>',
    'Subject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary--x9"',
    '',
    '',
    '------Boundary--x9',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '------Boundary--x9',
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------Boundary--x9--',
    '',
  ].join('\r\n');
}

/** Bytes that are no plain signs as =E4, a line end every 60 bytes. */
function quoted(text: string): string {
  const signs = [...Buffer.from(text)].map((byte) =>
    byte < 0x7f && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return signs.map((sign, at) => (at % 60 === 59 ? `${sign}=\r\n` : sign)).join('');
}

test.each<[string, Uint8Array]>([
  ['quoted-printable', Buffer.from(singleFile('quoted-printable', quoted(page)))],
  [
    'base64',
    Buffer.from(singleFile('base64', Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n'))),
  ],
  ['8bit', Buffer.from(singleFile('8bit', page))],
  ['8bit in GBK', gbkBytes(singleFile('8bit', page.replace('utf-8', 'gbk')))],
])('a page saved as a single file, packed as %s, is read', async (_, bytes) => {
  expect((await readingOf('年报.mht', bytes)).lines).toEqual(lines);
});

test.each([
  ['without a page', singleFile('8bit', page).replace('text/html;', 'text/css;')],
  ['cut off', singleFile('base64', 'PHA').slice(0, 300)],
])('a single file %s does no harm', async (_, text) => {
  const { told } = await readingOf('年报.mht', Buffer.from(text));
  expect(told.every((rule) => rule === 'read/empty')).toBe(true);
});
