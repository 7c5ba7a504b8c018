import { describe, expect, test } from 'vitest';
import { freeNames } from './free-names.ts';
import { conductors, layerOf, layers, packageOf, packages, stageOf } from './layers.ts';
import { type SourceText, sourceFiles } from './source-files.ts';

const src = sourceFiles('src');
const scripts = sourceFiles('scripts');
const isFile = (target: string) => /^(?:src|scripts|tests|content|public)\//.test(target);

/** Every import that a judge does not like, as `file → target`. */
function broken(
  files: readonly SourceText[],
  isWrong: (file: SourceText, target: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ target }) => isWrong(file, target))
      .map(({ target }) => `${file.path} → ${target}`),
  );
}

test('the files were found, with their imports', () => {
  const paths = src.map((file) => file.path);
  expect(paths).toEqual(expect.arrayContaining(['src/ingest/read-report.ts', 'src/pages/index.astro']));
  expect(src.flatMap((file) => file.imports).length).toBeGreaterThan(400);
  expect(
    src.find((file) => file.path === 'src/components/search/ReportSearch.astro')?.imports,
  ).toContainEqual({
    target: 'src/components/search/report-search.ts',
    isType: false,
  });
});

describe('the arrows between the folders of src', () => {
  test('every folder with programs is drawn', () => {
    const folders = new Set(src.map((file) => layerOf(file.path)).filter((folder) => folder !== null));
    expect([...folders].sort()).toEqual(Object.keys(layers).sort());
  });

  test.each(Object.entries(layers))('%s imports only %j', (folder, allowed) => {
    const files = src.filter((file) => layerOf(file.path) === folder);
    const isWrong = (_: SourceText, target: string) => {
      const other = layerOf(target);
      return isFile(target) && other !== folder && !(other !== null && allowed.includes(other));
    };
    expect(broken(files, isWrong)).toEqual([]);
  });

  test.each(Object.keys(layers))('%s imports only its packages', (folder) => {
    const files = src.filter((file) => layerOf(file.path) === folder);
    const isWrong = (_: SourceText, target: string) =>
      !isFile(target) && !(packages[folder] ?? []).includes(packageOf(target));
    expect(broken(files, isWrong)).toEqual([]);
  });

  test('nothing in src knows the scripts or the tests, and no script knows the tests', () => {
    expect(broken(src, (_, target) => /^(?:scripts|tests)\//.test(target))).toEqual([]);
    expect(broken(scripts, (_, target) => target.startsWith('tests/'))).toEqual([]);
  });

  test('scripts use the pipeline and the model, and what the search index and the packages need', () => {
    const isWrong = ({ path }: SourceText, target: string) => {
      const allowed = /^scripts\/(?:takeaway|offline|roof)\//.test(path)
        ? /^src\/(?:ingest|model|compare|data|parquet|search|takeaway|text)\//
        : /^src\/(?:ingest|model|parquet|render|search)\//;
      return target.startsWith('src/') && !allowed.test(target);
    };
    const others = scripts.filter(({ path }) => !path.startsWith('scripts/guide/'));
    expect(broken(others, isWrong)).toEqual([]);
  });

  test('what makes the pictures of the guide writes its report on the blank form', () => {
    const own = scripts.filter(({ path }) => path.startsWith('scripts/guide/'));
    expect(broken(own, (_, target) => /^src\/(?!blank|model|text)/.test(target))).toEqual([]);
  });

  test('only src/data reads the generated data from the disk', () => {
    const readers = src
      .filter((file) => /public\/data|from 'node:(?!zlib')/.test(file.code))
      .map((file) => file.path);
    expect(readers.filter((path) => layerOf(path) !== 'data')).toEqual([]);
    expect(readers).toContain('src/data/open-data.ts');
  });
});

describe('the pipeline', () => {
  const ingest = src.filter((file) => layerOf(file.path) === 'ingest');

  test('no stage knows another', () => {
    const foreign = ingest.flatMap((file) => {
      const own = stageOf(file.path);
      if (own === null) return [];
      return file.imports
        .filter(({ target }) => stageOf(target) !== null && stageOf(target) !== own)
        .map(({ target }) => `${file.path} → ${target}`);
    });
    expect(foreign).toEqual([]);
  });

  test('only the files that lead through the pipeline know several stages', () => {
    const knowing = ingest
      .filter((file) => stageOf(file.path) === null && !conductors.includes(file.path))
      .filter((file) => new Set(file.imports.map(({ target }) => stageOf(target)).filter(Boolean)).size > 1);
    expect(knowing.map((file) => file.path)).toEqual([]);
  });

  test('it uses nothing that only Node or only a page has', () => {
    const foreign = new Set(
      'document window navigator location localStorage HTMLElement DOMParser process Buffer require __dirname __filename setImmediate'.split(
        ' ',
      ),
    );
    const uses = [...ingest, ...src.filter((file) => layerOf(file.path) === 'model')].flatMap((file) =>
      [...freeNames(file).intersection(foreign)].map((name) => `${file.path}: ${name}`),
    );
    expect(uses).toEqual([]);
  });

  test('it asks neither the clock, nor chance, nor the locale, nor the network', () => {
    const asks =
      /Date\.now|new Date\(\)|performance\.|setTimeout|Math\.random|\bfetch\(|toLocale|localeCompare|Intl\./;
    const uses = ingest.filter((file) => asks.test(file.code)).map((file) => file.path);
    expect(uses).toEqual([]);
  });
});

describe('the search for global names', () => {
  const names = (code: string) => [...freeNames({ path: 'a.ts', code, imports: [] })].sort();

  test('finds what a file does not declare', () => {
    expect(names('export const title = document.title; process.exit(Number(title));')).toEqual([
      'Number',
      'document',
      'process',
    ]);
    expect(names('export const a = globalThis.document;')).toEqual(['document', 'globalThis']);
  });

  test('is not misled by own names, properties and types', () => {
    const code =
      'function f(document: { window: number }) { const { window } = document; return window + document.process; }';
    expect(names(`${code} export const a: typeof f = f; type T = Buffer;`)).toEqual([]);
  });
});
