import { normaliseLabel } from '../../../model/label.ts';
import type { Strip, Token } from './tokens.ts';

/** Names that are set down the page come one character a line: in `（四） / 无 / 法 / 提 / 供` 无 is no empty cell. */
export function withUprightNames(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, at) => {
    const [token] = strip.tokens;
    const isOfName =
      token?.text === '无' &&
      isAlone(strip) &&
      [at - 1, at + 1].every((beside) => isCharacter(strips[beside]));
    return isOfName ? { ...strip, tokens: [named(token)] } : strip;
  });
}

function named(token: Token): Token {
  return { ...token, kind: 'label', name: normaliseLabel(token.text) };
}

function isAlone({ tokens, solid }: Strip): boolean {
  return !solid && tokens.length === 1 && tokens[0]?.text.length === 1;
}

/** A Chinese character by itself, or the bracket of an ordinal; a unit stands behind its number. */
function isCharacter(strip: Strip | undefined): boolean {
  const text = strip?.tokens[0]?.text ?? '';
  const isUnit = /^[件条个项元无]$/.test(text);
  return strip !== undefined && isAlone(strip) && /^[\p{Script=Han}（）()]$/u.test(text) && !isUnit;
}
