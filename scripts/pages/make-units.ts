import { pathToFileURL } from 'node:url';
import type * as Renderer from '../../src/render/renderer.ts';
import { dropOthers, type Making, makingOf, placeUnit, UnitWriter } from './kept-unit.ts';
import { UnitLinks } from './links/unit-links.ts';
import { type Unit, unitsOf } from './units.ts';

type PageUnit = Unit<Renderer.PagePath>;

/** The programs that make pages, with the digest of their code. */
export interface Programs {
  digest: string;
  /** The module of the bundle that has the functions of `src/render/renderer.ts`. */
  renderer: string;
}

/** Puts the pages of those units whose numbers come into the site. They are made where what they show has changed. */
export async function makeUnits(
  { digest, renderer }: Programs,
  site: string,
  turns: AsyncIterable<number>,
): Promise<void> {
  const programs: typeof Renderer = await import(pathToFileURL(renderer).href);
  const units = unitsOf(await programs.allPages());
  for await (const turn of turns) {
    const unit = units[turn];
    if (unit === undefined) return;
    if (turn === 0) dropOthers(units.map(({ name }) => name));
    const current = currentMaking(unit, digest, programs);
    if (current !== null && placeUnit(unit.name, current, site)) continue;
    placeUnit(unit.name, await make(unit, digest, programs), site);
  }
}

/** The kept pages of a unit where they are those that would be made now: the same programs, addresses and answers. */
function currentMaking(
  { name, pages }: PageUnit,
  code: string,
  { answerDigest }: Pick<typeof Renderer, 'answerDigest'>,
): Making | null {
  const making = makingOf(name);
  if (making === null || making.code !== code || making.pages.length !== pages.length) return null;
  if (making.pages.some((pathname, at) => pages[at]?.pathname !== pathname)) return null;
  const isSame = Object.entries(making.answers).every(([asked, digest]) => answerDigest(asked) === digest);
  return isSame ? making : null;
}

async function make({ name, pages }: PageUnit, code: string, programs: typeof Renderer): Promise<Making> {
  const writer = new UnitWriter(name);
  const links = new UnitLinks();
  const asked = await programs.noting(async () => {
    for (const page of pages) {
      const file = programs.fileOf(page);
      const bytes = await programs.render(page);
      links.add(file, bytes);
      writer.write(file, bytes);
    }
  });
  const answers = Object.fromEntries(asked.map((each) => [each, programs.answerDigest(each)]));
  const pathnames = pages.map(({ pathname }) => pathname);
  return writer.keep({ code, pages: pathnames, answers, leads: links.leads() });
}
