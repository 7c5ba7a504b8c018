import type { GovernmentEntry } from '../../search/government-entry.ts';
import { fetched } from '../browser/fetched.ts';

/** Where the list of all governments that have a page is kept, with the years of their reports. */
export const governmentsAddress = '/search/governments.json';

export function loadGovernments(): Promise<GovernmentEntry[]> {
  return fetched<GovernmentEntry[]>(governmentsAddress);
}
