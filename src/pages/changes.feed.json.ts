import type { APIContext } from 'astro';
import { changesFeed } from '../components/changes/archive-history.ts';
import { jsonFeed } from '../takeaway/feed.ts';

/** The newest changes of the archive as a JSON Feed. */
export function GET({ site }: APIContext): Response {
  return new Response(jsonFeed(changesFeed(site)));
}
