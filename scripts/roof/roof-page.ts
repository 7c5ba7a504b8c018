import { escapeHtml } from '../../src/text/escape-html.ts';
import type { RoofSite } from './roof-site.ts';

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The way in: one line a site, with its doors. Readable without a script; it has none. */
export function roofPage(sites: readonly RoofSite[]): string {
  const reports = sites.reduce((sum, site) => sum + site.reports, 0);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="${policy}">
<title>阳光年报：各地</title>
<link rel="stylesheet" href="roof.css">
</head>
<body>
<main>
<h1>阳光年报</h1>
<p>各地的政府信息公开工作年度报告，共 ${reports} 份。每个地方有自己的网站，搜索和比较在各地的网站里。</p>
<table>
<thead><tr><th scope="col">地方</th><th scope="col">报告</th><th scope="col">机关</th><th scope="col">年度</th><th scope="col">直接去</th></tr></thead>
<tbody>
${sites.map(rowOf).join('\n')}
</tbody>
</table>
<h2>合起来的数据</h2>
<p>目录、提示和核对是各地的合在一起：${tables()}。全部数字是 Parquet，按省和年分开：<a href="data/parquet/README.md">怎样读</a>。</p>
<p>汇总报告里已含下级，不要与本机关报告相加。</p>
</main>
</body>
</html>
`;
}

function rowOf({ base, places, reports, governments, years }: RoofSite): string {
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const span = first === last ? String(first) : `${first}–${last}`;
  const door = (path: string, name: string) => `<a href="${base}/${path}">${name}</a>`;
  const doors = [
    door('search/', '搜索'),
    door('compare/', '比较'),
    door('coverage/', '覆盖'),
    door('data/', '数据'),
  ];
  return `<tr><th scope="row"><a href="${base}/">${escapeHtml(places.join('、'))}</a></th><td>${reports}</td><td>${governments}</td><td>${span}</td><td>${doors.join(' ')}</td></tr>`;
}

function tables(): string {
  const names = {
    'reports.csv': '报告目录',
    'governments.csv': '机关',
    'findings.csv': '提示',
    'checks.csv': '核对',
  };
  return Object.entries(names)
    .map(([file, name]) => `<a href="data/${file}" download>${name}</a>`)
    .join('、');
}

/** Its style: system fonts, no pictures, and a table that can be pushed aside on a phone. */
export const roofStyle = `:root { color-scheme: light dark; font: 1rem/1.7 system-ui, sans-serif; }
main { max-inline-size: 52rem; margin: 2rem auto; padding-inline: 1rem; overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem 1rem .4rem 0; border-block-end: 1px solid GrayText; text-align: start; font-weight: 400; }
td a { display: inline-block; padding: .2rem .4rem; }
`;
