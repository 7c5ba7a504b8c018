import { type FileKind, kinds } from './kinds.ts';

/** What stands at which byte; a kind may have several marks that go together. */
type Marks = readonly [at: number, bytes: string][];

const signatures: readonly { kind: FileKind; anyOf: readonly Marks[] }[] = [
  { kind: kinds.zip, anyOf: [[[0, 'PK\x03\x04']], [[0, 'PK\x05\x06']]] },
  { kind: kinds.word, anyOf: [[[0, '\xd0\xcf\x11\xe0']]] },
  { kind: kinds.pdf, anyOf: [[[0, '%PDF']]] },
  { kind: kinds.rtf, anyOf: [[[0, '{\\rtf']]] },
  { kind: kinds.ceb, anyOf: [[[0, 'Founder CEB']]] },
  { kind: kinds.otherArchive, anyOf: [[[0, 'Rar!']], [[0, '7z\xbc\xaf']], [[0, '\x1f\x8b']]] },
  {
    kind: kinds.image,
    anyOf: [
      [[0, '\x89PNG']],
      [[0, '\xff\xd8\xff']],
      [[0, 'GIF8']],
      [[0, 'II*\0']],
      [[0, 'MM\0*']],
      [[4, 'ftyphei']],
      // Two letters alone may begin a text.
      [
        [0, 'BM'],
        [6, '\0\0\0\0'],
      ],
      [
        [0, 'RIFF'],
        [8, 'WEBP'],
      ],
    ],
  },
];

const percent = 0x25;

/** A PDF may have a few bytes of a mail or a server before it. */
const pdfInside = /[\r\n]%PDF-\d\.\d/;

/** The kind that the first bytes tell; undefined for whatever is written in plain characters. */
export function signedKind(bytes: Uint8Array): FileKind | undefined {
  const isAt = ([at, mark]: Marks[number]) =>
    [...mark].every((character, index) => bytes[at + index] === character.charCodeAt(0));
  const found = signatures.find(({ anyOf }) => anyOf.some((marks) => marks.every(isAt)));
  if (found !== undefined) return found.kind;
  const head = bytes.subarray(0, 1024);
  return head.includes(percent) && pdfInside.test(String.fromCharCode(...head)) ? kinds.pdf : undefined;
}
