import { t } from '../text/index.ts';
import { numberText } from '../text/numbers.ts';
import { type Line, widthOf, wrapped } from './line.ts';

/** What the picture of a report says, in words that are ready to be read. */
export interface PictureFacts {
  /** The name of the site. */
  site: string;
  /** The places above the government, outermost first. */
  places: readonly string[];
  name: string;
  title: string;
  /** What is to be known before the numbers: that they were corrected. */
  note: string | null;
  /** Null where the report does not give it. */
  numbers: readonly { label: string; value: number | null }[];
  /** Instead of numbers, where there are none to show. */
  sentence: string | null;
}

const left = 88;
const wide = 1024;
/** Beside the mark at the foot. */
const besideMark = 780;
const mostNumbers = 3;
const column = besideMark / mostNumbers;

/** The lines of the picture, each in its place: everything that it says. */
export function pictureLines(facts: PictureFacts): Line[] {
  const name = nameLines(facts.name);
  const foot = name.at(-1)?.y ?? 0;
  return [
    line(facts.site, left, 88, 34, 'Bold'),
    ...(facts.places.length === 0 ? [] : [placesLine(facts.places)]),
    ...name,
    line(facts.title, left, foot + 72, 40),
    ...(facts.note === null ? [] : [line(facts.note, left + 190, 88, 30, 'Bold')]),
    ...numberLines(facts.numbers),
    ...sentenceLines(facts.sentence),
  ];
}

/** Those numbers for which there is room. */
export function shownNumbers(numbers: PictureFacts['numbers']): PictureFacts['numbers'] {
  return numbers.slice(0, mostNumbers);
}

function line(
  words: string,
  x: number,
  y: number,
  size: number,
  weight: Line['weight'] = 'Regular',
  ink: Line['ink'] = 'ink',
): Line {
  return { words, x, y, size, weight, ink };
}

/** The nearest places say most: where there is no room, the outer ones go. */
function placesLine(places: readonly string[]): Line {
  const words = places.join(' › ');
  const fits = places.length === 1 || widthOf(words, 30) <= wide;
  return fits ? line(words, left, 166, 30, 'Regular', 'soft') : placesLine(places.slice(1));
}

/** The largest size at which a name has room in one line, else two lines of the smallest. */
function nameLines(name: string): Line[] {
  const sizes = [80, 64, 52];
  const size = sizes.find((each) => widthOf(name, each) <= wide) ?? 52;
  return wrapped(name, size, wide, 2).map((words, at) => line(words, left, 272 + at * 66, size, 'Bold'));
}

function numberLines(numbers: PictureFacts['numbers']): Line[] {
  const shown = shownNumbers(numbers);
  const isRoom = (size: number) =>
    shown.every(({ value }) => value === null || widthOf(numberText(value), size) < column);
  // One size for all, so that none looks weightier than another.
  const size = [76, 60, 44].find(isRoom) ?? 32;
  return shown.flatMap(({ label, value }, at) => {
    const x = left + at * column;
    return [line(label, x, 484, 30, 'Regular', 'soft'), valueLine(value, x, size)];
  });
}

/** None and 0 are set as quietly as on the page. */
function valueLine(value: number | null, x: number, size: number): Line {
  if (value === null) return line(t('figure.unknown'), x, 562, Math.min(size, 40), 'Regular', 'soft');
  return line(numberText(value), x, 566, size, 'Bold', value === 0 ? 'soft' : 'ink');
}

function sentenceLines(sentence: string | null): Line[] {
  if (sentence === null) return [];
  return wrapped(sentence, 32, besideMark, 3).map((words, at) => line(words, left, 468 + at * 50, 32));
}
