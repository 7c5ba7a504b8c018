import type { Register } from '../../model/register.ts';
import { findSignature } from '../signature.ts';
import { departmentReadings } from './department.ts';
import { isPlaced } from './government.ts';
import { nameInHead } from './name-elsewhere.ts';
import { namesInText } from './name-in-text.ts';
import type { Title } from './title.ts';
import { nameIn } from './title-words.ts';

/** The texts of a document that say whose report it is. */
export interface Sayings {
  title: Title | null;
  /** The preamble without the title, and the small table above it. */
  head: readonly string[];
  /** The first paragraphs of section one. */
  opening: readonly string[];
  /** The last paragraphs. */
  tail: readonly string[];
}

/** The name by which a document says whose report it is. */
export interface PrintedName {
  name: string | null;
  /** The texts that may name the places above it. */
  context: string;
  /** Whether it stands only in a sentence that does not set out to say so. */
  isFromText: boolean;
}

/**
 * The name in the title, the preamble or the signature; where several governments have it, the first sentences may name the
 * place above. A third of all pages have lost their title: where nobody is named, or an office of no place, a sentence that
 * names one that the register has.
 */
export function printedNameOf({ title, head, opening, tail }: Sayings, register: Register): PrintedName {
  const name = nameOf(title, nameInHead(head)) ?? findSignature(tail)?.name ?? null;
  const context = [...head, ...tail].join('\n');
  const plain = { name, context, isFromText: false };
  if (name !== null && isPlaced(name, context, register)) return plain;
  const wide = [context, ...opening].join('\n');
  if (name !== null && isPlaced(name, wide, register)) return { name, context: wide, isFromText: true };
  if (name !== null && namesPlace(name)) return plain;
  const found = namesInText(head, opening).find(
    (each) => (name === null || isSameOffice(name, each)) && isPlaced(each, wide, register),
  );
  return found === undefined ? plain : { name: found, context: wide, isFromText: true };
}

/** The name in the title; the one in the text where the title has none, or has only the end of it: 县教育局 of 夏邑县教育局. */
function nameOf(title: Title | null, inHead: string | null): string | null {
  const inTitle = title && nameIn(title.text);
  return inTitle === null || inHead?.endsWith(inTitle) ? inHead : inTitle;
}

/** 县卫健局办公室 names none. */
function namesPlace(name: string): boolean {
  return /.[省市县区旗州盟乡镇道]/.test(name);
}

/** 浦江县卫生健康局 may be what a page calls 县卫健局办公室; 浦江县档案局 is another office. */
function isSameOffice(name: string, other: string): boolean {
  const keys = departmentReadings(name.replace(/(?<=[局委])办公室$/, '')).map(({ key }) => key);
  return departmentReadings(other).some(({ key }) => keys.includes(key));
}
