import { describe, expect, test } from 'vitest';
import { importCycles } from './cycles.ts';
import { type SourceText, sourceFiles } from './source-files.ts';

const programs = [...sourceFiles('src'), ...sourceFiles('scripts')];
const all = [...programs, ...sourceFiles('tests')];

/** Lines of code that match, as `file:line text`. */
function linesWith(pattern: RegExp, files = programs): string[] {
  return files.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

/** The folders inside a stage of the ingest, as if each were one file. What lies in the folder around them is theirs to share. */
function roomsOf(files: readonly SourceText[]): SourceText[] {
  const roomOf = (path: string) => /^src\/ingest\/\w+\/(?:.+\/)?(?=[^/]+$)/.exec(path)?.[0] ?? path;
  const isInside = (path: string) => /^src\/ingest\/\w+\/.+\//.test(path);
  const rooms = Map.groupBy(
    files.filter(({ path }) => isInside(path)),
    ({ path }) => roomOf(path),
  );
  return [...rooms].map(([path, inside]) => ({
    path,
    code: '',
    imports: inside
      .flatMap(({ imports }) => imports)
      .map(({ target, isType }) => ({ target: roomOf(target), isType }))
      .filter(({ target }) => rooms.has(target) && !path.startsWith(target) && !target.startsWith(path)),
  }));
}

describe('names and circles', () => {
  test('every file is named for what it does', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|stuff)(?:\.|\/|$)/i;
    expect(all.map((file) => file.path).filter((path) => vague.test(path))).toEqual([]);
  });

  test('no files need each other in a circle', () => {
    expect(importCycles(programs)).toEqual([]);
  });

  test('no rooms need each other in a circle', () => {
    expect(importCycles(roomsOf(programs))).toEqual([]);
  });

  test('a circle would be found', () => {
    const file = (path: string, target: string, isType = false) => ({
      path,
      code: '',
      imports: [{ target, isType }],
    });
    expect(importCycles([file('a', 'b'), file('b', 'a')])).toEqual(['a → b → a']);
    expect(importCycles([file('a', 'b'), file('b', 'a', true)])).toEqual([]);
  });
});

describe('the forms are data', () => {
  const elsewhere = programs.filter(({ path }) => !path.startsWith('src/model/forms/'));

  test('no program asks which form it has by name', () => {
    const asks =
      /\bform(?:\?)?(?:\.id|Id)?\s*[!=]==\s*'|'(?:2008|2019|2021)'\s*[!=]==|case '(?:2008|2019|2021)'/;
    expect(linesWith(asks, elsewhere)).toEqual([]);
  });

  test('no program decides by a year', () => {
    expect(
      linesWith(/[yY]ear\b\s*(?:[<>]=?|[!=]==)\s*20\d\d|20\d\d\s*(?:[<>]=?|[!=]==)\s*\w*[yY]ear/, elsewhere),
    ).toEqual([]);
  });
});

describe('what the language keeps out', () => {
  test('no work is left marked as undone', () => {
    expect(linesWith(/\b(?:TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  test('sentences about problems are written in the catalogue of rules alone', () => {
    const composed = /\bmessage:\s*[`'"][^`'"]*[\u4e00-\u9fff]/;
    expect(
      linesWith(
        composed,
        programs.filter(({ path }) => path.startsWith('src/ingest/')),
      ),
    ).toEqual([]);
  });
});
