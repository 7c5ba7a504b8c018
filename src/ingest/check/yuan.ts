const yuanInUnits: Readonly<Record<string, number>> = { 元: 1, 万: 1e4, 万元: 1e4, 亿: 1e8, 亿元: 1e8 };

/** How many yuan one of a unit of money is; undefined for any other unit. */
export function yuanIn(unit: string): number | undefined {
  return yuanInUnits[unit];
}
