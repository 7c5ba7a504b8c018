/** Where an ingest puts its files and lays texts aside: a folder, or the memory of a test. */
export interface Store {
  /** Writes a file, or continues one that was begun. */
  write(path: string, text: string): void;
  /** The text of a file that was written. */
  read(path: string): string;
  remove(path: string): void;
  /** Lays a text aside until its turn comes, and says under what number. */
  keep(text: string): number;
  kept(number: number): string;
}
