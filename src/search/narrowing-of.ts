import type { Level } from '../model/government.ts';
import { levelLabels, levels } from '../model/levels.ts';
import { type GovernmentEntry, placesNamed } from './government-entry.ts';
import type { Narrowing } from './narrowing.ts';
import { type SearchOrder, searchOrders } from './order.ts';
import { type SearchPart, searchParts } from './parts.ts';
import type { Field, Query } from './query.ts';

/** The words by which a reader may name the parts of a report. */
export type PartNames = Readonly<Record<SearchPart, string>>;

/** What the choices of the page and the fields in the query narrow a search to. A field counts before a choice. */
export function narrowingOf(
  address: URLSearchParams,
  { fields }: Query,
  governments: readonly GovernmentEntry[],
  partNames: PartNames,
): Narrowing {
  const said = (field: Field) => fields.findLast(([name]) => name === field)?.[1] ?? null;
  const chosen = (name: string) => address.get(name) || null;
  const place = said('place');
  return {
    places: place === null ? listed(chosen('place')) : placesNamed(place, governments),
    years: yearsOf(said('year') ?? chosen('year')),
    level: levelNamed(said('level') ?? chosen('level')),
    form: said('form') ?? chosen('form'),
    part: partNamed(said('part') ?? chosen('part'), partNames),
    findings: yesOrNo(said('findings') ?? chosen('findings')),
  };
}

export function orderOf(address: URLSearchParams): SearchOrder {
  return searchOrders.find((order) => order === address.get('sort')) ?? 'relevance';
}

function listed(value: string | null): string[] {
  return value === null ? [] : value.split(',');
}

/** `2020`, `2019-2021` or `2019,2021`; none where it is no year. */
function yearsOf(value: string | null): number[] {
  const [, from, to] = /^(\d{4})(?:[-~至](\d{4}))?/.exec(value ?? '') ?? [];
  if (from === undefined || value === null) return [];
  if (to === undefined) return (value.match(/\d{4}/g) ?? []).map(Number);
  return Array.from(
    { length: Math.max(0, Number(to) - Number(from) + 1) },
    (_, index) => Number(from) + index,
  );
}

function levelNamed(value: string | null): Level | null {
  if (value === null) return null;
  return levels.find((level) => level === value || levelLabels[level].includes(value)) ?? null;
}

function partNamed(value: string | null, names: PartNames): SearchPart | null {
  if (value === null) return null;
  return searchParts.find((part) => part === value || names[part].includes(value)) ?? null;
}

function yesOrNo(value: string | null): boolean | null {
  if (value === null) return null;
  return /^(?:yes|有)/.test(value) ? true : /^(?:no|无|没有)/.test(value) ? false : null;
}
