import { ListCounter } from './list-counter.ts';
import { listsOf } from './lists.ts';
import type { WordParts } from './package.ts';
import { Pages } from './pages.ts';
import { Styles } from './styles.ts';

/** What is known of a document while it is read from its first paragraph to its last. */
export interface WordDocument {
  styles: Styles;
  lists: ListCounter;
  pages: Pages;
}

export function wordDocumentOf({ document, styles, numbering }: WordParts): WordDocument {
  return {
    styles: new Styles(styles),
    lists: new ListCounter(listsOf(numbering)),
    pages: new Pages(document),
  };
}
