import { escapeHtml } from '../text/escape-html.ts';

/** A card as a picture: what one report says, in a sentence and a few numbers. */
export interface CardFacts {
  /** The year, which is also the address of the card inside the picture: `card.svg#2020`. */
  year: number;
  title: string;
  sentence: string;
  numbers: readonly { label: string; value: string }[];
  source: string;
}

export const cardSize = { width: 600, height: 315 } as const;
const charactersInLine = 26;
const linesShown = 3;
const margin = 32;

const song = 'Songti SC,Noto Serif CJK SC,SimSun,serif';
const hei = 'PingFang SC,Noto Sans CJK SC,Microsoft YaHei,sans-serif';
const ink = '#1f1b15';
const faint = '#686154';

/**
 * One picture with a card a year, one below the other. It shows the first; an address with a year shows that year's. It
 * has no style sheet, which a strict host would not let run. Fonts are those of the reader's machine.
 */
export function cardSvg(cards: readonly CardFacts[]): string {
  const { width, height } = cardSize;
  const size = `width="${width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size} role="img" font-family="${hei}" fill="${ink}">`,
    `<title>${escapeHtml(cards[0]?.title ?? '')}</title>`,
    ...cards.map(cardGroup),
    '</svg>',
    '',
  ].join('\n');
}

function cardGroup({ year, title, sentence, numbers, source }: CardFacts, index: number): string {
  const { width, height } = cardSize;
  const top = index * height;
  const wide = Math.floor((width - 2 * margin) / Math.max(numbers.length, 1));
  const lines = linesOf(sentence).map((line, row) => text(margin, 106 + row * 30, 20, line));
  const figures = numbers.map(({ label, value }, column) => {
    const left = margin + column * wide;
    return (
      text(left, 218, 15, label, `fill="${faint}"`) + text(left, 262, 38, value, `font-family="${song}"`)
    );
  });
  return [
    `<view id="${year}" viewBox="0 ${top} ${width} ${height}"/>`,
    `<g transform="translate(0 ${top})">`,
    `<rect width="${width}" height="${height}" fill="#fcf9f2"/><rect width="${width}" height="6" fill="#dfa42e"/>`,
    text(margin, 58, 26, title),
    ...lines,
    ...figures,
    text(margin, height - 18, 13, source, `fill="${faint}"`),
    '</g>',
  ].join('\n');
}

function text(x: number, y: number, size: number, words: string, look = ''): string {
  const attributes = [`x="${x}"`, `y="${y}"`, `font-size="${size}"`, look].filter((each) => each !== '');
  return `<text ${attributes.join(' ')}>${escapeHtml(words)}</text>`;
}

/** A sentence in lines of equal length; what does not fit is left off with a sign that it is. */
function linesOf(sentence: string): string[] {
  const characters = [...sentence];
  const count = Math.ceil(characters.length / charactersInLine);
  const lines = Array.from({ length: Math.min(count, linesShown) }, (_, index) =>
    characters.slice(index * charactersInLine, (index + 1) * charactersInLine).join(''),
  );
  return count <= linesShown ? lines : [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, -1) ?? ''}…`];
}
