import { expect, test } from 'vitest';
import type { ComparedReport } from '../../src/compare/compared-report.ts';
import { comparisonHtml } from '../../src/compare/comparison-html.ts';
import { viewOf } from '../../src/compare/view.ts';
import { comparedReport } from './compared-reports.ts';

const path = 'disclosure.licensing.decisions';
const view = { ...viewOf(new URLSearchParams('t=disclosure')) };
const html = (report: ComparedReport) => comparisonHtml({ reports: [report], reportOf: () => null }, view);
const cellOf = (shown: Parameters<typeof comparedReport>[2][string]) =>
  /<td>(.*?)<\/td>/.exec(html(comparedReport('香山乡', '2019', { [path]: shown })))?.[1];

test('every number leads to its cell in the report', () => {
  expect(cellOf(7)).toBe(
    `<a href="/governments/640502200/2020/#${path}"><span class="cell read">7</span></a>`,
  );
});

test('the states of a cell all look different from each other and from 0', () => {
  const looks = [
    cellOf(0),
    cellOf({ state: 'blank', raw: '' }),
    cellOf({ state: 'na', raw: '/' }),
    cellOf({ state: 'absent', raw: null }),
    cellOf({ state: 'unreadable', raw: '1O' }),
  ].map((html) => html?.replace(/<[^>]*>/g, ''));
  expect(looks).toEqual(['0', '（空）', '/', '—', '1O']);
});

test('what a report prints is never markup', () => {
  const hostile = comparedReport('<b>乡</b>', '2019', {
    [path]: { state: 'unreadable', raw: '<img src=x>' },
  });
  const written = html(hostile);
  expect(written).not.toContain('<img');
  expect(written).not.toContain('<b>');
});
