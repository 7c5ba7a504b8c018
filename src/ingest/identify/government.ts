import type { Government, Level, RegisteredGovernment } from '../../model/government.ts';
import { fullNameOf, lineageOf, type Register } from '../../model/register.ts';
import type { Notebook } from '../notebook.ts';

const office = /^(?:人民)?(?:政府|街道办事处|办事处|管理委员会|管委会)?$/;

interface Match {
  government: RegisteredGovernment;
  /** The name that was found: the place, or an alias. */
  seen: string;
  /** How many governments above it the report names. */
  support: number;
}

/**
 * The government of a report, by the name that it prints. `context` are other texts that may name the places above it.
 * What the register does not know keeps its printed name; two that fit equally well are not guessed between.
 */
export function identifyGovernment(
  printed: string | null,
  context: string,
  line: number,
  register: Register,
  notebook: Notebook,
): Government {
  if (printed === null) {
    notebook.tell('identify/no-government', {});
    return unknown(null);
  }
  const matches = matchesOf(printed, context, register);
  const [best, ...others] = matches;
  if (best === undefined) {
    notebook.tell('identify/unknown-government', { name: printed, line: suggestion(printed) }, { line });
    return unknown(printed);
  }
  const rivals = others.filter(
    (other) => other.support === best.support && other.government !== best.government,
  );
  if (rivals.length > 0) {
    const candidates = [best, ...rivals]
      .map(({ government }) => `${fullNameOf(register, government)}（${government.code}）`)
      .join('、');
    notebook.tell('identify/ambiguous-government', { name: printed, candidates }, { line });
    return unknown(printed);
  }
  tellDifference(best, printed, line, notebook);
  return known(best.government, printed, register);
}

function matchesOf(printed: string, context: string, register: Register): Match[] {
  const matches = register.governments.flatMap((government): Match[] => {
    const seen = [government.name, government.place, ...government.aliases].find((name) =>
      isNamedLast(printed, name),
    );
    if (seen === undefined) return [];
    const above = lineageOf(register, government).slice(0, -1).reverse();
    const before = printed.slice(0, printed.lastIndexOf(seen));
    const isForeign = stripPlaces(before, above) !== '';
    const support = above.filter((place) => mentions(printed, place) || mentions(context, place)).length;
    const isPlaced = government.level !== 'township' || support > 0;
    return isForeign || !isPlaced ? [] : [{ government, seen, support }];
  });
  return matches.sort((a, b) => b.support - a.support);
}

/** True where nothing but the kind of office follows the name: 沙坡头区教育局 is not the report of 沙坡头区. */
function isNamedLast(printed: string, name: string): boolean {
  const at = printed.lastIndexOf(name);
  return at >= 0 && office.test(printed.slice(at + name.length));
}

function stripPlaces(text: string, places: readonly RegisteredGovernment[]): string {
  return places.reduce(
    (rest, place) => [place.place, ...place.aliases].reduce((r, name) => r.replace(name, ''), rest),
    text,
  );
}

function mentions(text: string, government: RegisteredGovernment): boolean {
  return [government.place, ...government.aliases].some((name) => text.includes(name));
}

/** An alias that is no shorter form of the registered name is a different name: both are shown. */
function tellDifference(
  { government, seen }: Match,
  printed: string,
  line: number,
  notebook: Notebook,
): void {
  if (government.name.includes(seen) || government.place.includes(seen)) return;
  notebook.tell(
    'identify/name-differs',
    { printed: seen, registered: government.place },
    { path: 'government.name', line, expected: government.place, actual: printed },
  );
}

function known(government: RegisteredGovernment, printed: string, register: Register): Government {
  const { code, name, level, parent } = government;
  return { code, name, fullName: fullNameOf(register, government), level, parent, printedName: printed };
}

function unknown(printed: string | null): Government {
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
  [/(?:局|委员会|委|办公室|办|厅|中心|院|所|处|队|站|公司|学校|银行)$/, 'department'],
  [/(?:乡|镇|街道|苏木|办事处)$/, 'township'],
  [/(?:县|旗|区)$/, 'county'],
  [/(?:省|自治区)$/, 'province'],
  [/(?:州|盟|市)$/, 'prefecture'],
];

/** The level that a name shows by its ending; null where it shows none. */
function levelOf(printed: string): Level | null {
  const place = printed.replace(/(?:街道办事处)$/, '街道').replace(/人民政府$|政府$/, '');
  if (/自治区$/.test(place)) return 'province';
  return suffixes.find(([suffix]) => suffix.test(place))?.[1] ?? null;
}

/** The line to add to the register, as far as it is known. */
function suggestion(printed: string): string {
  return `代码,${printed},${printed},${levelOf(printed) ?? 'township'},上级代码,,`;
}
