import { describe, expect, test } from 'vitest';
import {
  chosenPlaces,
  filesHolding,
  missingFrom,
  type PlaceEntry,
  peerGroups,
  placesOf,
  reportsAskedFor,
} from '../../src/compare/place-index.ts';
import { placesSaid, yearsSaid } from '../../src/compare/place-words.ts';
import { viewOf } from '../../src/compare/view.ts';

const entry = (code: string, level: PlaceEntry['level'], parent: string | null, years = [2020, 2021]) => ({
  code,
  place: `${code}处`,
  level,
  parent,
  aliases: [],
  years,
});
const places = placesOf({
  places: [
    entry('640500', 'prefecture', null, []),
    entry('640502', 'county', '640500'),
    entry('640502100', 'township', '640502', [2021]),
    entry('640502200', 'township', '640502'),
    entry('640502/education', 'department', '640502'),
    entry('640521', 'county', '640500'),
    entry('640521100', 'township', '640521'),
  ],
});
const view = (query: string) => viewOf(new URLSearchParams(query));

describe('the places of a view', () => {
  test('a level below a place reaches through every place between', () => {
    const codes = (code: string) =>
      chosenPlaces({ code, level: 'township' }, places).map((each) => each.code);
    expect(codes('640502')).toEqual(['640502100', '640502200']);
    expect(codes('640500')).toEqual(['640502100', '640502200', '640521100']);
  });

  test('peers are those of the same level, in the county and in the prefecture', () => {
    const township = places.byCode.get('640502200')!;
    expect(peerGroups(township, places)).toEqual([
      { code: '640502', level: 'township' },
      { code: '640500', level: 'township' },
    ]);
  });

  test('reports are asked for once, in the years that are wanted and there', () => {
    const asked = reportsAskedFor(view('?r=640502200-2021&g=640502~township,640502200&y=2021'), places);
    expect(asked).toEqual([
      { code: '640502200', year: 2021 },
      { code: '640502100', year: 2021 },
    ]);
  });

  test('what the archive does not have is named', () => {
    expect(missingFrom(view('?r=640502200-2019&g=999999,640502'), places)).toEqual([
      '640502200-2019',
      '999999',
    ]);
  });

  test('a county and what is below it travel in few files', () => {
    expect(filesHolding(['640502100', '640502200', '640502/education'], places)).toEqual(['640502']);
    expect(filesHolding(['640502', '640521'], places)).toEqual(['640500']);
  });

  test('the question is said in words', () => {
    expect(placesSaid(view('?g=640502~township'), places)).toBe('640502处的乡镇街道（2 个）');
    expect([yearsSaid(view('?g=640502')), yearsSaid(view('?g=640502&y=2019-2021'))]).toEqual([
      '全部年度',
      '2019—2021 年',
    ]);
  });
});
