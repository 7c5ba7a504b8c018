import { describe, expect, test } from 'vitest';
import { walked } from '../browser/keyboard.ts';
import { overflow, reading, useBrowser } from '../browser/reader.ts';
import { violationsOn } from '../browser/violations.ts';

useBrowser();

/** Pages that an archive of a few reports does not have. */
const pageTypes: [kind: string, address: string][] = [
  ['a county with its townships', '/governments/900121/'],
  ['a township over years', '/governments/900121200/'],
  ['a busy report', '/governments/900121/2023/'],
  ['a report that was corrected', '/governments/900121103/2022/'],
  ['its first version', '/governments/900121103/2022/v1/'],
  ['a report that was withdrawn', '/governments/900121107/2019/'],
  ['what changed', '/governments/900121200/changes/'],
  ['coverage', '/coverage/'],
  ['the coverage of a county', '/coverage/900121/'],
  ['the audit of a county', '/audit/900121/'],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(pageTypes)('%s has no violation', (_, address) =>
    reading({ scheme }, async (page) => {
      await page.goto(address);
      expect(await violationsOn(page)).toEqual([]);
    }));
});

test.each(pageTypes)('%s is walked with the tab key alone', (_, address) =>
  reading({}, async (page) => {
    await page.goto(address);
    const { missed, unseen } = await walked(page);
    expect([missed, unseen]).toEqual([[], []]);
  }));

test.each(pageTypes)('%s fits a phone', (_, address) =>
  reading({ width: 390 }, async (page) => {
    await page.goto(address);
    expect(await overflow(page)).toBe(0);
  }));

test('coverage says of each report whether it came in time, late, undated or not at all', () =>
  reading({}, async (page) => {
    await page.goto('/coverage/900121/');
    const tile = (place: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('link', { name: place, exact: true }) });
    expect(await tile('大甲乡').first().textContent()).toContain('2021 年：◷晚于期限');
    expect(await tile('小甲镇').first().textContent()).toContain('2019 年：·有，日期未写');
    expect(await tile('下甲镇').first().textContent()).toContain('2019 年：×已撤回');
  }));

test('a county ranks only rates of ten cases and more, each with its parts', () =>
  reading({}, async (page) => {
    await page.goto('/governments/900121/');
    const parts = await page
      .getByRole('region', { name: '不予公开率', exact: true })
      .locator('tbody td:last-child')
      .allInnerTexts();
    const pairs = parts.map((text) => text.split(' ÷ ').map(Number));
    expect(pairs.length).toBeGreaterThan(2);
    expect(pairs.every(([part = 0, whole = 0]) => whole >= 10 && part <= whole)).toBe(true);
    const rates = pairs.map(([part = 0, whole = 1]) => part / whole);
    expect(rates).toEqual(rates.toSorted((one, other) => other - one));
  }));
