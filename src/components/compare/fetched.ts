import { href } from '../../text/href.ts';

/** What was fetched, kept for the next question. */
const kept = new Map<string, Promise<unknown>>();

/** The data at an address of the site, fetched when it is first needed and then kept. */
export function fetched<T>(address: string): Promise<T> {
  const known = kept.get(address);
  if (known !== undefined) return known as Promise<T>;
  const answer = fetch(href(address)).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  // What failed may be there the next time.
  answer.catch(() => kept.delete(address));
  kept.set(address, answer);
  return answer;
}
