import type { Level, RegisteredGovernment } from '../../model/government.ts';
import { officeNameOf } from './office-name.ts';
import { townshipClassOf } from './township-class.ts';

/** The list of places of the whole country, with its origin. */
export interface Divisions {
  source: string;
  /** The day on which the list was true: 2023-06-30. */
  cutOff: string;
  governments: RegisteredGovernment[];
}

/** The places above the line that is being read. */
interface Above {
  province: string | null;
  prefecture: { code: string; place: string } | null;
}

// Shared by all, since the list has no aliases. What is merged with it makes arrays of its own.
const noAliases: string[] = [];
const nine = '9'.charCodeAt(0);
const equals = '='.charCodeAt(0);
const threeDigits = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

/**
 * Reads `content/divisions.txt`. A line is a code, a name, and for a county its townships: 640502 沙坡头区 100滨河 文昌.
 * A township without a code has the code after the one before it; the ending that belongs to the class of its code
 * (街道, 镇, 乡) is left out; a name after = is whole; a county whose name is = is the city itself.
 */
export function readDivisions(text: string): Divisions {
  const governments: RegisteredGovernment[] = [];
  const above: Above = { province: null, prefecture: null };
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('#')) readLine(line.trimEnd(), above, governments);
  }
  return { source: noteIn(text, '来源'), cutOff: noteIn(text, '截至'), governments };
}

function readLine(line: string, above: Above, governments: RegisteredGovernment[]): void {
  const [code = '', place = '', ...townships] = line.split(' ');
  const level = levelOf(code);
  const parent = parentOf(code, above);
  const isCityItself = place === '=';
  const whole = code.padEnd(6, '0');
  if (!isCityItself) governments.push(governmentOf(whole, place, level, parent));
  if (level === 'province') Object.assign(above, { province: whole, prefecture: null });
  if (level === 'prefecture') above.prefecture = { code: whole, place };
  readTownships(townships, code, isCityItself ? parent : whole, governments);
}

function readTownships(
  tokens: readonly string[],
  county: string,
  parent: string | null,
  governments: RegisteredGovernment[],
): void {
  let number = 0;
  for (const token of tokens) {
    const isNumbered = token.charCodeAt(0) <= nine;
    number = isNumbered ? Number(token.slice(0, 3)) : number + 1;
    const code = county + threeDigits[number];
    governments.push(townshipOf(code, number, isNumbered ? token.slice(3) : token, parent));
  }
}

function townshipOf(code: string, number: number, name: string, parent: string | null): RegisteredGovernment {
  const { suffix, office } = townshipClassOf(number);
  if (suffix === '' || name.charCodeAt(0) === equals)
    return governmentOf(code, name.replace(/^=/, ''), 'township', parent);
  // The straight way for 38,000 of 41,000: what the code says of a name needs no looking at the name.
  const place = name + suffix;
  return { code, place, name: place + office, level: 'township', parent, aliases: noAliases, website: null };
}

function governmentOf(
  code: string,
  place: string,
  level: Level,
  parent: string | null,
): RegisteredGovernment {
  const name = officeNameOf(place, code, level);
  return { code, place, name, level, parent, aliases: noAliases, website: null };
}

function levelOf(code: string): Level {
  return code.length === 2 ? 'province' : code.length === 4 ? 'prefecture' : 'county';
}

/** A county that no prefecture stands above (仙桃市, 东城区 of 北京市) belongs to the province. */
function parentOf(code: string, { province, prefecture }: Above): string | null {
  if (code.length === 2) return null;
  const isBelow = code.length === 6 && prefecture?.code.startsWith(code.slice(0, 4));
  return isBelow && prefecture ? prefecture.code : province;
}

function noteIn(text: string, label: string): string {
  return new RegExp(`^# ${label}：(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
}
