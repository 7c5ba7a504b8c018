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

/** By the last three digits of the code: 640502100 is 100, of class 1, a 镇. */
export function townshipClassOf(number: number): TownshipClass {
  if (number < 100) return street;
  if (number < 200) return town;
  return number < 400 ? rural : other;
}
