import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { seeds } from '../../scripts/bench/seeds.ts';
import { filesOfEachKind } from '../browser/dropped-kinds.ts';
import type { Dice } from '../reader/dice.ts';
import { openPrinter } from '../readers/pdf/printer.ts';
import { mutated, mutatedParts, unpackedPdf } from './mutations.ts';

/** Files of one kind, as they come from an office, and what harm is done to them. */
export interface FuzzedKind {
  kind: string;
  files: Uint8Array[];
  harm: (bytes: Uint8Array, other: Uint8Array, dice: Dice) => Uint8Array;
}

const packed: FuzzedKind['harm'] = (bytes, other, dice) =>
  dice(4) === 0 ? mutated(bytes, other, dice) : mutatedParts(bytes, dice);
const drawn: FuzzedKind['harm'] = (bytes, other, dice) =>
  mutated(dice(4) === 0 ? bytes : unpackedPdf(bytes), other, dice);

/** A real report of six pages, where somebody has one. */
const sample = process.env.SAMPLE_PDF;

/** Reports of five places in each kind of file that is read. */
export async function realFiles(): Promise<FuzzedKind[]> {
  const texts = seeds.map(({ file }) => readFileSync(file));
  const printer = await openPrinter();
  const made = await filesOfEachKind(printer.browser);
  await printer.close();
  const of = (extension: string) =>
    made
      .filter(({ name, bytes }) => name.endsWith(extension) && bytes.length > 1000)
      .map(({ bytes }) => bytes);
  const pdfs = sample === undefined ? of('.pdf') : [...of('.pdf'), readFileSync(sample)];
  const sheets = texts.map((text) =>
    Buffer.from(
      Papa.unparse(
        String(text)
          .split('\n')
          .map((line) => line.split('\t')),
      ),
    ),
  );
  return [
    { kind: 'txt', files: texts, harm: mutated },
    { kind: 'md', files: of('.md'), harm: mutated },
    { kind: 'csv', files: sheets, harm: mutated },
    { kind: 'html', files: of('.html'), harm: mutated },
    { kind: 'mht', files: of('.mht'), harm: mutated },
    { kind: 'docx', files: of('.docx'), harm: packed },
    { kind: 'xlsx', files: of('.xlsx'), harm: packed },
    { kind: 'zip', files: of('.zip'), harm: packed },
    { kind: 'pdf', files: pdfs, harm: drawn },
  ];
}
