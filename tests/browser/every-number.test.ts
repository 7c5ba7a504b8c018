import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Row = Record<'government' | 'year' | 'table' | 'row' | 'column' | 'value', string>;

const folder = inject('folder');
const numbers = publishedNumbers();
const pages = filesBelow(folder).filter((file) => file.endsWith('.html') && !file.includes('/source/'));
const cellLink = /governments\/(\d[\w/-]*?)\/(\d{4})\/#((?:disclosure|applications|remedies)\.[\w.]+)$/;
const reportPage = /^governments\/(\d[\w/-]*?)\/(\d{4})\/index\.html$/;

/** Every number of the published CSV by `code/year/table.row.column`, and each report's sums of a group of rows. */
function publishedNumbers(): Map<string, number | null> {
  const text = readFileSync(`${folder}/data/numbers.csv`, 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const found = new Map<string, number | null>();
  const sums = new Map<string, number | null>();
  for (const { government, year, table, row, column, value } of data) {
    const number = value === '' ? null : Number(value);
    found.set(`${government}/${year}/${table}.${row}.${column}`, number);
    const group = /^(?:litigation|\w+(?=\.))/.exec(row)?.[0];
    if (group === undefined || column !== 'total') continue;
    const sum = `${government}/${year}/${table}.${group}`;
    const before = sums.has(sum) ? sums.get(sum) : 0;
    sums.set(sum, before === null || before === undefined || number === null ? null : before + number);
  }
  return new Map([...found, ...sums]);
}

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What is shown as a number; null for words. In a cell the number comes first, before its unit and the signs of notes. */
function shown(element: Element): number | null {
  const [first = element] = element.tagName === 'td' ? element.childNodes : [];
  const text = textOf(first).trim().replaceAll(',', '').replace('−', '-');
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** The numbers of a page with the key under which the data must hold the same. */
function* claims(page: string): Generator<{ key: string; says: number }> {
  const [, code, year] = reportPage.exec(page) ?? [];
  for (const element of elementsOf(parse(readFileSync(`${folder}/${page}`, 'utf8')))) {
    const says = shown(element);
    if (says === null) continue;
    const own = element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') ? 'here' : 'elsewhere';
    const href = attribute(element, 'href') ?? '';
    const cell = cellLink.exec(own === 'here' ? `governments/${code}/${year}/${href}` : href);
    const isLitigation = attribute(element, 'data-figure') === 'litigation';
    if (cell !== null) {
      const [, of, when, path] = cell;
      yield { key: `${of}/${when}/${isLitigation ? 'remedies.litigation' : path}`, says };
    }
    const id = attribute(element, 'id');
    if (
      element.tagName === 'td' &&
      id !== undefined &&
      code !== undefined &&
      numbers.has(`${code}/${year}/${id}`)
    )
      yield { key: `${code}/${year}/${id}`, says };
  }
}

test('every number that names its cell, on any page, is the number of the published data', () => {
  let checked = 0;
  const wrong: string[] = [];
  for (const page of pages) {
    for (const { key, says } of claims(page)) {
      checked += 1;
      if (numbers.get(key) !== says) wrong.push(`${page}: ${key} is ${numbers.get(key)}, shown ${says}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(numbers.size / 2);
});

test('a cell without a number in the data shows none on the page of its report', () => {
  const wrong: string[] = [];
  for (const page of pages) {
    const [, code, year] = reportPage.exec(page) ?? [];
    if (code === undefined) continue;
    for (const element of elementsOf(parse(readFileSync(`${folder}/${page}`, 'utf8')))) {
      const key = `${code}/${year}/${attribute(element, 'id') ?? ''}`;
      const isPlain = !/\b(?:na|unreadable)\b/.test(attribute(element, 'class') ?? '');
      if (numbers.get(key) === null && element.tagName === 'td' && isPlain && shown(element) !== null)
        wrong.push(`${page}: ${key}`);
    }
  }
  expect(wrong).toEqual([]);
});
