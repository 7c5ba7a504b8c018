import { allGovernments, allReports, topGovernments } from '../../data/archive.ts';
import { levelLabels, levels } from '../../model/levels.ts';
import { searchParts } from '../../search/parts.ts';
import { partNames, searchWords as words } from '../../text/search.ts';

/** A list to choose from beside the search. */
export interface SearchList {
  name: string;
  label: string;
  all: string;
  options: readonly (readonly [value: string, text: string])[];
}

/** What can be chosen before anything was found; the search then puts its own lists, with counts, in their place. */
export function searchLists(): SearchList[] {
  const used = new Set(allGovernments().map(({ level }) => level));
  const forms = [...new Set(allReports().flatMap(({ form }) => form ?? []))].sort().reverse();
  const places = topGovernments().map(({ code, place }) => [code, place] as const);
  const years = yearsOfArchive().map((year) => [String(year), String(year)] as const);
  const usedLevels = levels.filter((level) => used.has(level));
  return [
    { name: 'place', label: words.place, all: words.anyPlace, options: places },
    { name: 'year', label: words.year, all: words.anyYear, options: years },
    {
      name: 'level',
      label: words.level,
      all: words.anyLevel,
      options: usedLevels.map((level) => [level, levelLabels[level]]),
    },
    {
      name: 'form',
      label: words.form,
      all: words.anyForm,
      options: forms.map((form) => [form, words.formName[form]]),
    },
    {
      name: 'part',
      label: words.part,
      all: words.anyPart,
      options: searchParts.map((part) => [part, partNames[part]]),
    },
    {
      name: 'findings',
      label: words.findings,
      all: words.anyFindings,
      options: Object.entries(words.findingsName),
    },
  ];
}

/** The years of all reports, latest first. */
export function yearsOfArchive(): number[] {
  return [...new Set(allReports().map(({ year }) => year))].sort((one, other) => other - one);
}
