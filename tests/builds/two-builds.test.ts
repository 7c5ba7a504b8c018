import { expect, test } from 'vitest';
import { differences, projectAt, run, siteOf } from './project.ts';

/** Two folders as unlike as folders are, and what a machine says of its place and its people's language. */
const places = {
  'twins/here': { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  'twins/另 一处/further down': { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
};

const host = 'https://example.org';

async function built(place: string, env: Record<string, string>): Promise<Map<string, Buffer>> {
  const project = projectAt(place);
  await run(project, ['scripts/build.ts'], { ...env, SITE_URL: host });
  return siteOf(project);
}

/** The picture that a page names in its head, as a file of the site. */
function pictureOf(html: string): string {
  const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
  expect(address.startsWith(`${host}/`)).toBe(true);
  return address.slice(host.length + 1);
}

test('two builds in two places are the same, byte by byte', async () => {
  const [one, other] = await Promise.all(Object.entries(places).map(([place, env]) => built(place, env)));
  if (one === undefined || other === undefined) throw new Error('two builds');
  expect(differences(one, other)).toEqual([]);
  expect([...one.keys()]).toEqual(
    expect.arrayContaining(['index.html', 'manifest.sha256', 'data/yangguang.zip']),
  );
  const pictures = [...one].flatMap(([file, bytes]) =>
    /^governments\/\d+\/\d{4}\/index\.html$/.test(file) ? [pictureOf(bytes.toString())] : [],
  );
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(pictures.length).toBeGreaterThan(1);
  expect([...one.keys()]).toEqual(expect.arrayContaining(pictures));
}, 600_000);
