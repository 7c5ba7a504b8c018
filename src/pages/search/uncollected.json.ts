import { uncollectedCounties } from '../../data/coverage.ts';

/** Townships of which there is no report, for those who look for one of them. */
export function GET(): Response {
  return new Response(JSON.stringify(uncollectedCounties()));
}
