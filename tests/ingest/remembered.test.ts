import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/model/remembered.ts';

test('what was worked out of a text is not worked out again', () => {
  const work = vi.fn((text: string) => text.length);
  const length = remembered(work);
  expect([length('规章'), length('规章'), length('规范性文件')]).toEqual([2, 2, 5]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('of long texts, and of more texts than a form has labels, nothing is kept', () => {
  const work = vi.fn((text: string) => text.length);
  const length = remembered(work);
  const long = '规'.repeat(100);
  expect([length(long), length(long)]).toEqual([100, 100]);
  expect(work).toHaveBeenCalledTimes(2);
  for (let number = 0; number < 5000; number += 1) length(`${number}`);
  expect(length('0')).toBe(1);
  expect(work).toHaveBeenCalledTimes(5003);
});
