import { expect, test } from 'vitest';
import { otherReportHref } from '../../src/components/report/other-report.ts';

const href = (...paths: string[]) =>
  otherReportHref({ related: paths.map((path) => ({ path, line: null })) });

test('a finding made from two reports leads to the other one', () => {
  expect(href('640502107-2019#applications.carriedForward.total')).toBe('/governments/640502107/2019/');
  expect(href('disclosure.regulations.issued', '411426/education-2021#disclosure.regulations.inForce')).toBe(
    '/governments/411426/education/2021/',
  );
  expect(href('applications.granted.total')).toBe(null);
  expect(href()).toBe(null);
});
