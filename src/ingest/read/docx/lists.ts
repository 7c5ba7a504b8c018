import { childOf, elementsOf, isOn, propertyOf, type XmlElement } from '../xml.ts';
import type { ListPlace } from './styles.ts';

/** One level of a list, as Word defines it: what is printed before its paragraphs. */
export interface ListLevel {
  start: number;
  format: string;
  /** `%1、`: the number of the first level, and a mark. */
  text: string;
  /** Nothing stands between the number and the text. */
  isTight: boolean;
  /** All numbers in digits, whatever the other levels say. */
  isLegal: boolean;
  isHidden: boolean;
  /** Begins anew after a paragraph of a level above this; 0 for never, null for any. */
  restart: number | null;
  style: string | null;
}

export interface List {
  /** Lists with the same series go on counting where the other stopped. */
  series: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels at which this list begins anew. */
  starts: ReadonlyMap<number, number>;
}

/** The lists that a numbering part defines, by the id that paragraphs name. */
export function listsOf(part: XmlElement | null): ReadonlyMap<string, List> {
  const elements = part === null ? [] : elementsOf(part);
  const byId = (name: string, id: string) =>
    new Map(
      elements
        .filter((element) => element.name === name)
        .map((found) => [found.attributes.get(id) ?? '', found]),
    );
  const series = byId('abstractNum', 'abstractNumId');
  const styled = new Map([...series].flatMap(([id, found]) => linkOf(found, 'styleLink', id)));
  const lists = [...byId('num', 'numId')].map(([id, num]): [string, List] => {
    const named = propertyOf(num, 'abstractNumId') ?? '';
    const link = propertyOf(series.get(named), 'numStyleLink');
    const own = link === undefined ? named : (styled.get(link) ?? named);
    const overrides = elementsOf(num).filter(({ name }) => name === 'lvlOverride');
    const levels = [
      ...levelsIn(series.get(own)),
      ...overrides.flatMap((override) => [...levelsIn(override)]),
    ];
    return [id, { series: own, levels: new Map(levels), starts: new Map(overrides.flatMap(startIn)) }];
  });
  return new Map(lists);
}

/** The level of a list at which a paragraph stands. */
export function levelOf(list: List, place: ListPlace): number {
  const linked = [...list.levels].find(([, level]) => place.style !== null && level.style === place.style);
  return linked?.[0] ?? place.level ?? 0;
}

function linkOf(series: XmlElement, name: string, id: string): [string, string][] {
  const link = propertyOf(series, name);
  return link === undefined ? [] : [[link, id]];
}

function startIn(override: XmlElement): [number, number][] {
  const start = propertyOf(override, 'startOverride');
  return start === undefined ? [] : [[Number(override.attributes.get('ilvl')), Number(start)]];
}

function levelsIn(parent: XmlElement | undefined): [number, ListLevel][] {
  const levels = parent === undefined ? [] : elementsOf(parent).filter(({ name }) => name === 'lvl');
  return levels.map((level) => [Number(level.attributes.get('ilvl')), levelIn(level)]);
}

function levelIn(level: XmlElement): ListLevel {
  const restart = propertyOf(level, 'lvlRestart');
  return {
    start: Number(propertyOf(level, 'start') ?? '1'),
    format: propertyOf(level, 'numFmt') ?? propertyOf(fallbackIn(level), 'numFmt') ?? 'decimal',
    text: propertyOf(level, 'lvlText') ?? '',
    isTight: propertyOf(level, 'suff') === 'nothing',
    isLegal: isOn(level, 'isLgl'),
    isHidden: isOn(childOf(level, 'rPr'), 'vanish'),
    restart: restart === undefined ? null : Number(restart),
    style: propertyOf(level, 'pStyle') ?? null,
  };
}

/** Newer formats are written twice, the second time for older programs. */
function fallbackIn(level: XmlElement): XmlElement | undefined {
  return childOf(childOf(level, 'AlternateContent'), 'Fallback');
}
