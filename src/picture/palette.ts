/** What a picture is drawn with: the colours of the site in daylight. */
const paper = [0xfc, 0xf9, 0xf2] as const;
const inks = {
  ink: [0x1f, 0x1b, 0x15],
  soft: [0x68, 0x61, 0x54],
  sun: [0xdf, 0xa4, 0x2e],
} as const;

export type Ink = keyof typeof inks;

/** From paper to full ink in so many steps: with three inks that makes the 16 colours that half a byte can name. */
const steps = 5;
const names = Object.keys(inks) as Ink[];

/** The colour of a pixel of which an ink covers a share: its number in the palette. */
export function colourOf(ink: Ink, share: number): number {
  const step = Math.round(share * steps);
  return step === 0 ? 0 : names.indexOf(ink) * steps + step;
}

/** All colours in the order of their numbers: red, green and blue of each. */
export const palette: readonly number[] = [
  ...paper,
  ...names.flatMap((name) => Array.from({ length: steps }, (_, at) => mixed(name, (at + 1) / steps)).flat()),
];

function mixed(name: Ink, share: number): number[] {
  return inks[name].map((value, at) => {
    const ground = paper[at] ?? 0;
    return Math.round(ground + (value - ground) * share);
  });
}
