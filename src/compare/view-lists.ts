/** No view asks for more years than this; an address that does is no view. */
const mostYears = 60;

/** A list in the address: joined by commas as we write it, or repeated as a form sends it. */
export function listed(address: URLSearchParams, name: string): string[] {
  const values = address.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

/** `y=2019,2021-2023` → each of the years, in order. */
export function yearsListed(address: URLSearchParams): number[] {
  const years = listed(address, 'y').flatMap((entry) => {
    const match = /^(\d{4})(?:-(\d{4}))?$/.exec(entry);
    if (match === null) return [];
    const from = Number(match[1]);
    const to = Number(match[2] ?? from);
    return to < from || to - from > mostYears
      ? []
      : Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
  return [...new Set(years)].sort((a, b) => a - b);
}
