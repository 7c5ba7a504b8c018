import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { makeArchive } from '../../scripts/bench/made-archive.ts';
import { Archive } from '../../src/model/archive.ts';

const seed = Number(process.env.FC_SEED ?? 20260131);
const damagedFiles = 50;
const soundFiles = 10;
const scratch = mkdtempSync(join(tmpdir(), 'yangguang-faults-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Damage = (path: string, bytes: Buffer, at: number) => void;

/** What disks, transfers and people do to files. `at` is a place in the file. */
const damages: Readonly<Record<string, Damage>> = {
  emptied: (path) => writeFileSync(path, ''),
  cut: (path, bytes, at) => writeFileSync(path, bytes.subarray(0, at)),
  'cut at the front': (path, bytes, at) => writeFileSync(path, bytes.subarray(at)),
  'filled with zeros': (path, bytes, at) => writeFileSync(path, Buffer.from(bytes).fill(0, at)),
  'a block overwritten': (path, bytes, at) =>
    writeFileSync(path, Buffer.from(bytes).fill(0xfe, at, at + 512)),
  'a block twice': (path, bytes, at) =>
    writeFileSync(path, Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.floor(at * 0.9))])),
  'bits turned': (path, bytes, at) =>
    writeFileSync(
      path,
      bytes.map((byte, index) => (index % 97 === at % 97 ? byte ^ 0x20 : byte)),
    ),
  'named as Word': (path, bytes) => moved(path, path.replace('.txt', '.docx'), bytes),
  'named as PDF': (path, bytes) => moved(path, path.replace('.txt', '.pdf'), bytes),
  'a folder in its place': (path) => {
    rmSync(path);
    mkdirSync(path);
    writeFileSync(`${path}/空.txt`, '');
  },
  'a link to nothing': (path) => {
    rmSync(path);
    symlinkSync('/nowhere/at/all.txt', path);
  },
};

function moved(from: string, to: string, bytes: Buffer): void {
  rmSync(from);
  writeFileSync(to, bytes);
}

function ingested(content: string) {
  const data = `${content}-data`;
  const { status, stderr } = spawnSync(process.execPath, [
    'scripts/ingest.ts',
    '--content',
    content,
    '--out',
    data,
    '--cache',
    `${content}-cache`,
  ]);
  const archive = Archive.parse(JSON.parse(readFileSync(`${data}/archive.json`, 'utf8')));
  const textOf = (code: string, year: number) => readFileSync(`${data}/reports/${code}/${year}.json`, 'utf8');
  return { status, told: stderr.toString(), archive, textOf };
}

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

test('of fifty damaged files each is published or told of, and the sound ones are as before', () => {
  const [sound, damaged] = ['sound', 'damaged'].map((name) => join(scratch, name)) as [string, string];
  for (const content of [sound, damaged]) makeArchive(content, damagedFiles + soundFiles);
  const before = ingested(sound);
  expect(before.status).toBe(0);

  const files = readdirSync(`${damaged}/reports`).sort();
  const kinds = Object.entries(damages);
  const places = fc.sample(fc.nat(7000), { numRuns: damagedFiles, seed });
  for (const [index, at] of places.entries()) {
    const path = `${damaged}/reports/${files[index]}`;
    kinds[index % kinds.length]?.[1](path, readFileSync(path), at);
  }
  const after = ingested(damaged);

  const told = new Set([...after.archive.reports, ...after.archive.unpublished].map(({ file }) => file));
  expect(filesBelow(`${damaged}/reports`).filter((file) => !told.has(file))).toEqual([]);
  for (const { findings } of after.archive.unpublished) {
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(findings.map(({ rule }) => rule)).not.toContain('read/crash');
  }
  const unharmed = before.archive.reports.filter(({ file }) => files.indexOf(file) >= damagedFiles);
  expect(unharmed).toHaveLength(soundFiles);
  for (const { code, year } of unharmed) expect(after.textOf(code, year)).toBe(before.textOf(code, year));
  expect(after.archive.unpublished.length).toBeGreaterThan(damagedFiles / 5);
  expect(after.status).toBe(1);
}, 60_000);
