import { expect, test } from 'vitest';
import { findGovernments, type GovernmentEntry } from '../../src/search/government-entry.ts';

const entry = (code: string, place: string, within: string[], aliases: string[] = []): GovernmentEntry => ({
  code,
  place,
  name: `${place}人民政府`,
  within,
  aliases,
  years: [2020],
});
const governments = [
  entry('640502', '沙坡头区', ['宁夏回族自治区', '中卫市']),
  entry('640502200', '香山乡', ['宁夏回族自治区', '中卫市', '沙坡头区']),
  entry('411426207', '桑堌乡', ['河南省', '商丘市', '夏邑县'], ['桑垌乡']),
];
const placesFor = (typed: string) => findGovernments(typed, governments, 9).map(({ place }) => place);

test.each([
  ['香山乡', ['香山乡']],
  ['沙坡头区', ['沙坡头区', '香山乡']],
  ['沙坡头区香山乡', ['香山乡']],
  ['桑垌乡', ['桑堌乡']],
  ['“香山”', ['香山乡']],
  ['低保', []],
  ['  ', []],
])('%s', (typed, places) => {
  expect(placesFor(typed)).toEqual(places);
});
