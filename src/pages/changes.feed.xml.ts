import type { APIContext } from 'astro';
import { changesFeed } from '../components/changes/archive-history.ts';
import { atomFeed } from '../takeaway/feed.ts';

/** The newest changes of the archive as Atom. */
export function GET({ site }: APIContext): Response {
  return new Response(atomFeed(changesFeed(site)));
}
