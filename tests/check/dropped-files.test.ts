import { expect, test } from 'vitest';
import { droppedReports } from '../../src/check/dropped-files.ts';

const dropped = (...paths: string[]) => paths.map((path) => ({ path, file: new File([], path) }));
const names = (...paths: string[]) =>
  droppedReports(dropped(...paths)).map(({ path, sidecar }) =>
    sidecar ? `${path} + ${sidecar.name}` : path,
  );

test('a sidecar goes with the report beside it', () => {
  expect(names('乡/乙.yaml', '乡/乙.docx', '乡/甲.txt')).toEqual(['乡/乙.docx + 乡/乙.yaml', '乡/甲.txt']);
});

test('a sidecar beside nothing is handed on, what systems leave behind is not', () => {
  expect(names('甲.yml', '.DS_Store', '__MACOSX/甲.txt', '~$甲.docx', 'Thumbs.db')).toEqual(['甲.yml']);
});

test('an ending in capitals is a sidecar like any other', () => {
  expect(names('甲.txt', '甲.YAML')).toEqual(['甲.txt + 甲.YAML']);
});

test('of two sidecars beside a report one counts, and the other is handed on', () => {
  expect(names('甲.txt', '甲.yaml', '甲.yml')).toEqual(['甲.txt + 甲.yaml', '甲.yml']);
});

test('two files of one name are two', () => {
  expect(names('年报.txt', '年报.txt')).toEqual(['年报.txt', '年报.txt']);
});
