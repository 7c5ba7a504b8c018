import { describe, expect, test } from 'vitest';
import { consistentReadings, type LineSum } from '../../src/ingest/tables/numbers/readings.ts';

/** Table three: six kinds of applicants and their total. */
const applicants: LineSum[] = [{ total: 6, parts: [0, 1, 2, 3, 4, 5] }];
const readings = (printed: number[], width = 7, sums = applicants) =>
  consistentReadings(printed, width, sums).map((reading) => reading.values.join(' '));

describe('a row with a number too many', () => {
  test('has one reading where only one agrees with its total', () => {
    // Seed 004, line 75: （七）总计. The first seven make the total 0, the last seven make the natural persons 0.
    expect(readings([7, 0, 0, 0, 0, 0, 0, 7])).toEqual(['7 0 0 0 0 0 7']);
  });

  test('of zeros is zeros', () => {
    expect(readings([0, 0, 0, 0, 0, 0, 0, 0])).toEqual(['0 0 0 0 0 0 0']);
  });

  test('has several readings where the surplus 0 may stand at either side of a number', () => {
    expect(readings([3, 1, 0, 2, 0, 0, 0, 6]).length).toBeGreaterThan(1);
  });

  test('has none where nothing adds up', () => {
    expect(readings([1, 0, 0, 0, 0, 0, 0, 7])).toEqual([]);
  });

  test('of which nothing says how it adds up is only read where all numbers are the same', () => {
    expect(readings([4, 4, 4, 4], 3, [])).toEqual(['4 4 4']);
    expect(readings([5, 0, 0, 0], 3, []).length).toBeGreaterThan(1);
  });
});

describe('a row with a number too few', () => {
  test('of zeros lacks a zero', () => {
    expect(readings([0, 0, 0, 0, 0, 0])).toEqual(['0 0 0 0 0 0 0']);
  });

  test('is not guessed otherwise: 2 may be anybody’s', () => {
    expect(readings([2, 0, 0, 0, 0, 2]).length).toBeGreaterThan(1);
  });

  test('is not guessed where two are missing', () => {
    expect(readings([0, 0, 0, 0, 0])).toEqual([]);
  });
});
