import { expect, test } from 'vitest';
import { dutiesCalendar } from '../../src/takeaway/duties-calendar.ts';

const lines = dutiesCalendar().split('\r\n');

test('the two duties come again each year', () => {
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20200131',
    'DTSTART;VALUE=DATE:20200331',
  ]);
  expect(lines.filter((line) => line === 'RRULE:FREQ=YEARLY')).toHaveLength(2);
});

test('no line is longer than the format allows, and unfolding gives the words back', () => {
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = dutiesCalendar().replaceAll('\r\n ', '');
  expect(unfolded).toContain('县级以上地方人民政府的政府信息公开工作主管部门每年 3 月 31 日前公布');
});

test('each part that is opened is closed', () => {
  const named = (word: string) =>
    lines.filter((line) => line.startsWith(word)).map((line) => line.split(':')[1]);
  expect(named('BEGIN').sort()).toEqual(named('END').sort());
});
