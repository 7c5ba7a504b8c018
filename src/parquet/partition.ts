/** Digits of a division code that name the province: 64 of 640502200. */
export const provinceDigits = 2;

/** Folders in the layout that engines know from Hive: their names are columns, by which whole folders are skipped. */
export function provincePath(province: string): string {
  return `province=${province}`;
}

/** Where the numbers of a year lie in the folder of their province. */
export function yearPath(year: number): string {
  return `year=${year}/numbers.parquet`;
}
