import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '../../scripts/serve/listen.ts';
import { folderWith } from './temporary-folder.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a path as it is written: a browser would tidy `/../` up before it asks. */
function ask(at: string, path: string, { method = 'GET', accept = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(at);
    const asked = request({ port, path, method, headers: { 'accept-encoding': accept } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

const files = {
  'secret.txt': '秘密',
  'site/index.html': '<p>首页</p>',
  'site/404.html': '<p>没有这一页</p>',
  'site/a/index.html': '<p>甲</p>',
  'site/a.csv': '\ufeff列\r\n',
  'site/a.txt': '文字',
};

async function withSite<T>(use: (site: Listening) => Promise<T>): Promise<T> {
  const site = await listen(`${folderWith(files)}/site`, 0);
  return use(site).finally(site.close);
}

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/a/', 200, 'text/html; charset=utf-8'],
  ['/a/?q=1', 200, 'text/html; charset=utf-8'],
  ['/a.csv', 200, 'text/csv; charset=utf-8'],
  ['/a.txt', 200, 'text/plain; charset=utf-8'],
  ['/none', 404, 'text/html; charset=utf-8'],
  ['/%ff', 404, 'text/html; charset=utf-8'],
  ['/%00', 404, 'text/html; charset=utf-8'],
])('%s is %i, %s', (path, status, type) =>
  withSite(async ({ address }) => {
    const answer = await ask(address, path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  }));

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/a/..%2f..%2fsecret.txt',
  '/..\\secret.txt',
  '//etc/passwd',
])('%s does not lead out of the site', (path) =>
  withSite(async ({ address }) => {
    const answer = await ask(address, path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('秘密');
  }));

test('a folder without its slash is sent on, inside the site, with its question', () =>
  withSite(async ({ address }) => {
    const answer = await ask(address, '/a?q=1');
    expect([answer.status, answer.headers.location]).toEqual([301, '/a/?q=1']);
    expect((await ask(address, '//a')).headers.location).toBe('/a/');
  }));

test('HEAD tells the size and sends nothing; other methods are refused', () =>
  withSite(async ({ address }) => {
    const head = await ask(address, '/a.txt', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '6', 0]);
    expect((await ask(address, '/a.txt', { method: 'POST' })).status).toBe(405);
  }));

test('text is packed for those who take it', () =>
  withSite(async ({ address }) => {
    const answer = await ask(address, '/a.txt', { accept: 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.body).toString()).toBe('文字');
  }));

describe('a taken port', () => {
  let first: Listening;
  beforeAll(async () => {
    first = await listen('.', 0);
  });
  afterAll(() => first.close());

  test('leads to the next free one', async () => {
    const port = Number(new URL(first.address).port);
    const second = await listen('.', port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});
