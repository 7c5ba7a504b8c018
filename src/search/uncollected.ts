import { normalForm } from './normal-form.ts';

/** A county of which there are reports, and its townships of which there is none. */
export interface UncollectedCounty {
  code: string;
  place: string;
  townships: readonly string[];
}

/** A township that was asked for and has no report. */
export interface UncollectedPlace {
  place: string;
  county: Pick<UncollectedCounty, 'code' | 'place'>;
}

const shortest = 2;

/** Townships without a report whose name begins with what was typed, or stands in it. */
export function uncollectedNamed(typed: string, counties: readonly UncollectedCounty[]): UncollectedPlace[] {
  const name = normalForm(typed);
  if (name.length < shortest) return [];
  return counties.flatMap(({ code, place: county, townships }) =>
    townships
      .filter((place) => place.startsWith(name) || name.includes(place))
      .map((place) => ({ place, county: { code, place: county } })),
  );
}
