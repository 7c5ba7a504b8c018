import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../scripts/serve/host-headers.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { contentPolicy } from '../../src/layouts/content-policy.ts';
import { folderWith } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('rules hold for all that lies below their path, and the last one has the last word', () => {
  const rules = readHeaderRules('# for people\n/*\n  X-One: a\n  X-Two: b: c\n/deep/*\n  x-one: d\n');
  expect(headersFor('/index.html', rules)).toEqual({ 'x-one': 'a', 'x-two': 'b: c' });
  expect(headersFor('/deep/a.js', rules)).toEqual({ 'x-one': 'd', 'x-two': 'b: c' });
});

test('the server sends them', async () => {
  const { address, close } = await listen(folderWith({ _headers: '/*\n  X-One: a\n', 'a.txt': 'b' }), 0);
  const response = await fetch(`${address}a.txt`);
  await close();
  expect([response.headers.get('x-one'), await response.text()]).toEqual(['a', 'b']);
});

test.each([
  'public/_headers',
  'public/.htaccess',
  'docs/hosting/nginx.conf',
  'docs/hosting/Caddyfile',
])('%s sends the policy of the pages', (file) => {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  expect(text).toContain(contentPolicy(['own-worker']));
  for (const header of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'])
    expect(text).toContain(header);
});
