import type { ArchiveChange } from '../model/history.ts';
import { changeSentence, changesWords as words } from '../text/changes.ts';
import type { FeedEntry } from './feed.ts';

/** Changes of the archive as entries of a feed. `nameOf`: a government with the places above it; `addressOf`: its report. */
export function changeEntries(
  changes: readonly ArchiveChange[],
  nameOf: (code: string) => string,
  addressOf: (change: ArchiveChange) => string,
): FeedEntry[] {
  return changes.map((change): FeedEntry => {
    const { code, year, day, kind, version } = change;
    const name = nameOf(code);
    const title = `${words.kinds[kind]}：${words.report(name, year)}`;
    const sentence = changeSentence(change);
    return {
      title,
      address: addressOf(change),
      part: [kind, version, day].filter((piece) => piece !== null).join('-'),
      author: name,
      summary: sentence === '' ? title : sentence,
      day,
      publishedAt: day,
    };
  });
}
