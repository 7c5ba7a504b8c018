import { escapeHtml } from '../../src/text/escape-html.ts';
import { offlineWords as words } from '../../src/text/offline.ts';
import type { OfflinePlace } from './offline-places.ts';
import type { SitePage } from './site-pages.ts';

/** All that the offline file is made of. */
export interface OfflineParts {
  place: OfflinePlace;
  release: string;
  pages: readonly SitePage[];
  comparisons: readonly SitePage[];
  styles: string;
  script: string;
  /** For the search, as JSON. */
  reports: string;
}

/** One page that holds all pages. Nothing in it asks anything of anybody: it opens from a memory stick. */
export function offlineHtml(parts: OfflineParts): string {
  const { place } = parts.place;
  const templates = [...parts.pages, ...parts.comparisons].map(templateHtml).join('\n');
  const json = parts.reports.replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.title(place.place))}</title>
<style>${parts.styles.replaceAll('</', '<\\/')}${ownStyles}</style>
</head>
<body>
<header class="no-print">${searchBox}</header>
<noscript><p>${words.needsScript}</p></noscript>
<div role="status"><offline-archive></offline-archive></div>
<main id="content" tabindex="-1"></main>
<template data-page="/">${homeHtml(parts)}</template>
${templates}
<script type="application/json" id="offline-reports">${json}</script>
<script>${parts.script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}

const ownStyles = `
body { display: block; }
body > * { box-sizing: border-box; max-inline-size: 72rem; margin-inline: auto; padding: 0.5rem var(--page-gutter, 1rem); }
main { padding-block-end: 4rem; }
main > ul { padding-inline-start: 1.4em; line-height: 2; }
main :is(h1, h2) { margin-block: 1rem 0.5rem; }
.offline-search { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.offline-search input { flex: 1; min-inline-size: 0; max-inline-size: 32rem; }
`;

const searchBox = `<form role="search" class="offline-search"><a href="/">${words.home}</a><input type="search" name="q" aria-label="${words.label}"><button>${words.submit}</button></form>`;

function templateHtml({ address, html }: SitePage): string {
  return `<template data-page="${escapeHtml(address)}">${html}</template>`;
}

function homeHtml({ place: { place, governments, reports }, release, comparisons }: OfflineParts): string {
  const lines = governments.map(({ code, place: name }) => {
    const years = reports.filter((report) => report.code === code).map(({ year }) => year);
    const links = years.map((year) => `<a href="/governments/${code}/${year}/">${year}</a>`);
    return `<li><a href="/governments/${code}/">${escapeHtml(name)}</a> ${links.join(' ')}</li>`;
  });
  const compared = comparisons.map(({ address, title }) => `<li><a href="${address}">${title}</a></li>`);
  return [
    `<h1>${escapeHtml(words.heading(place.place))}</h1>`,
    `<p>${words.lead(reports.length, governments.length)}</p>`,
    `<h2>${words.reports}</h2><ul>${lines.join('')}</ul>`,
    compared.length === 0 ? '' : `<h2>${words.comparisons}</h2><ul>${compared.join('')}</ul>`,
    `<p class="faint">${words.release(release)}</p>`,
  ].join('');
}
