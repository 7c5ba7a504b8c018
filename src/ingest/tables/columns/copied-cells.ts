import type { Segment } from '../words/segments.ts';
import type { Strip, Token } from '../words/tokens.ts';

/**
 * The segment without the copies of merged cells: programs that undo merging print `本年增/减 | 本年增/减` over `0 | 0`. Only in
 * a row with more numbers than columns, and only where exactly as many are left.
 */
export function withoutCopies(segment: Segment, width: number, strips: readonly Strip[]): Segment {
  const printed = segment.values.filter(isValue);
  if (segment.shape === null || printed.length <= width) return segment;
  const at = strips.findIndex(({ tokens }) => printed[0] !== undefined && tokens.includes(printed[0]));
  const { tokens = [] } = strips[at] ?? {};
  const heading = strips.slice(0, Math.max(0, at)).findLast((strip) => isHeading(strip, tokens.length));
  if (heading === undefined) return segment;
  const isCopy = (token: Token) => {
    const column = tokens.indexOf(token);
    return isRepeated(tokens, column) && isRepeated(heading.tokens, column);
  };
  const values = segment.values.filter((token) => !isCopy(token));
  return values.filter(isValue).length === width ? { ...segment, values } : segment;
}

function isHeading({ tokens, solid }: Strip, width: number): boolean {
  return solid && tokens.length === width && !tokens.some(isValue);
}

function isRepeated(tokens: readonly Token[], column: number): boolean {
  const text = tokens[column]?.text ?? '';
  return text !== '' && text === tokens[column - 1]?.text;
}

function isValue({ kind }: Token): boolean {
  return kind === 'value';
}
