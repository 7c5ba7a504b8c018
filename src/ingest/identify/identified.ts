import { departmentTitle } from '../../model/departments.ts';
import type { Government, Level, RegisteredGovernment } from '../../model/government.ts';
import { fullNameOf, type Register } from '../../model/register.ts';

/** The government of a report, as the register has it. */
export function registered(
  government: RegisteredGovernment,
  printed: string | null,
  register: Register,
): Government {
  const { code, name, level, parent } = government;
  return { code, name, fullName: fullNameOf(register, government), level, parent, printedName: printed };
}

/** A department of a government: 沙坡头区教育局 is 640502/education, unless the register has an entry of that code. */
export function departmentOf(
  parent: RegisteredGovernment,
  key: string,
  words: string,
  printed: string | null,
  register: Register,
): Government {
  const code = `${parent.code}/${key}`;
  const entry = register.byCode.get(code) ?? {
    code,
    place: words,
    name: parent.place + words,
    level: 'department' as const,
    parent: parent.code,
    aliases: [],
    website: null,
  };
  return registered(entry, printed, register);
}

/** The government with a code that a person gave, of the register or a department of one in it; null for any other. */
export function governmentOfCode(
  code: string,
  printed: string | null,
  register: Register,
): Government | null {
  const entry = register.byCode.get(code);
  if (entry) return registered(entry, printed, register);
  const [place = '', key = ''] = code.split('/');
  const parent = register.byCode.get(place);
  const title = departmentTitle(key);
  return parent && title !== null ? departmentOf(parent, key, title, printed, register) : null;
}

/** What is known of a government that was not found: its printed name, and the level that the name shows. */
export function unregistered(printed: string | null): Government {
  return {
    code: null,
    name: printed,
    fullName: null,
    level: printed === null ? null : levelOf(printed),
    parent: null,
    printedName: printed,
  };
}

const suffixes: readonly [RegExp, Level][] = [
  [
    /(?:局|委员会|委|办公室|办|厅|中心|院|所|处|队|站|馆|校|社|会|联|台|公司|银行|部|署|小学|中学|大学|幼儿园)$/,
    'department',
  ],
  [/(?:乡|镇|街道|苏木|办事处)$/, 'township'],
  [/(?:县|旗|区)$/, 'county'],
  [/(?:省|自治区)$/, 'province'],
  [/(?:州|盟|市)$/, 'prefecture'],
];

/** The level that a name shows by its ending; null where it shows none. */
export function levelOf(printed: string): Level | null {
  const place = printed.replace(/街道?办(?:事处)?$/, '街道').replace(/人民政府$|政府$/, '');
  if (/自治区$/.test(place)) return 'province';
  return suffixes.find(([suffix]) => suffix.test(place))?.[1] ?? null;
}
