/** One word of the reports, said plainly. */
export interface GlossaryTerm {
  /** Its place on the page of words: `/glossary/#security-and-stability`. */
  id: string;
  term: string;
  /** What it means, in a sentence or two for someone who meets it for the first time. */
  meaning: string;
  /** Where it is written. Left out where no one article says it. */
  basis?: string;
  /** What it explains in the official tables: a row or group `applications.denied`, or a column `remedies/upheld`. */
  explains?: readonly string[];
}

/** Words that belong together, under one heading. */
export interface GlossaryGroup {
  id: string;
  title: string;
  terms: readonly GlossaryTerm[];
}

/** 中华人民共和国政府信息公开条例, as revised in 2019 (国务院令第711号). */
export function article(words: string): string {
  return `《政府信息公开条例》${words}`;
}
