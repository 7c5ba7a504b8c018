/**
 * A file of the site that is no page. It is written by a plain function, since an address of Astro's costs more than such a
 * file; what it shows comes through questions, as with pages, so that it is written again only where an answer changed.
 */
export interface PlainFile {
  /** Its address, as from the root. */
  pathname: string;
  content: () => string | Uint8Array;
}
