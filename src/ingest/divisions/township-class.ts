/** What the class of a township's code, its seventh digit, says of its name and of its government. */
export interface TownshipClass {
  suffix: string;
  office: string;
}

const street: TownshipClass = { suffix: '街道', office: '办事处' };
const town: TownshipClass = { suffix: '镇', office: '人民政府' };
const rural: TownshipClass = { suffix: '乡', office: '人民政府' };
/** Classes 4 and 5 are zones, farms and forests, named in any way. */
const other: TownshipClass = { suffix: '', office: '' };

/** 640502100 is of class 1, a 镇. */
export function townshipClassOf(code: string): TownshipClass {
  const digit = code.charAt(6);
  if (digit === '0') return street;
  if (digit === '1') return town;
  return digit === '2' || digit === '3' ? rural : other;
}
