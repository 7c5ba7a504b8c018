import { expect, test } from 'vitest';
import { answerDigest, noting, question } from '../../src/data/questions.ts';

const places = new Map([['640502', '沙坡头区']]);
const placeOf = question('test-place', (code: string) => {
  const place = places.get(code);
  if (place === undefined) throw new Error('没有这个代码');
  return place;
});
const count = question('test-count', () => places.size);
const sentence = question('test-sentence', (code: string) => `${placeOf(code)}，共 ${count()} 个`);

test('what is asked is noted, once each, with its argument', async () => {
  const asked = await noting(async () => {
    placeOf('640502');
    count();
    placeOf('640502');
  });
  expect(asked).toEqual(['test-count', 'test-place 640502']);
  placeOf('640502');
  expect(await noting(async () => {})).toEqual([]);
});

test('what an answer asks in its turn is not noted', async () => {
  expect(await noting(async () => void sentence('640502'))).toEqual(['test-sentence 640502']);
});

test('the same answers have the same digest, and what has no answer has none', () => {
  expect(answerDigest('test-count')).toBe(answerDigest('test-count'));
  expect(answerDigest('test-count')).not.toBe(answerDigest('test-place 640502'));
  expect(answerDigest('test-place 110101')).toBeNull();
  expect(answerDigest('no-such-question')).toBeNull();
});
