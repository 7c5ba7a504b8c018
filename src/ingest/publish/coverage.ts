import type { Archive } from '../../model/archive.ts';
import type { Coverage, CoveredCounty } from '../../model/coverage.ts';
import type { RegisteredGovernment } from '../../model/government.ts';
import type { Register } from '../../model/register.ts';
import { jsonText } from './json.ts';
import type { PublishedFile } from './package.ts';

/** The counties that the archive has a report of, with all their townships, so that a gap can be seen. */
export function coverageFile({ reports, withdrawn }: Archive, register: Register): PublishedFile {
  const reported = new Set([...reports, ...withdrawn].map(({ code }) => code));
  const counties = new Map<string, CoveredCounty>();
  for (const code of [...reported].map((code) => code.slice(0, 6)).sort()) {
    const county = register.byCode.get(code);
    if (county !== undefined) counties.set(code, { code, place: county.place, townships: [] });
  }
  for (const government of register.governments) {
    const townships = counties.get(government.parent ?? '')?.townships;
    const { code, place } = government;
    if (townships && isTownship(government, reported)) townships.push({ code, place });
  }
  // A city is among them only where townships stand right under it.
  const withTownships = [...counties.values()].filter(({ townships }) => townships.length > 0);
  const coverage: Coverage = { cutOff: register.cutOff, counties: withTownships.map(inOrder) };
  return { path: 'coverage.json', text: jsonText(coverage) };
}

/** 街道, 镇 and 乡. Development zones and farms in the list (fourth class and on) have no government that must report. */
function isTownship({ code, level }: RegisteredGovernment, reported: ReadonlySet<string>): boolean {
  return level === 'township' && (/^\d{6}[0-3]/.test(code) || reported.has(code));
}

function inOrder(county: CoveredCounty): CoveredCounty {
  return { ...county, townships: county.townships.toSorted((a, b) => (a.code < b.code ? -1 : 1)) };
}
