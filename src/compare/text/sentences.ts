/** One sentence of a section, as a reader sees it. */
export interface Sentence {
  text: string;
  /** The paragraph of the section that it stands in, counted from 0: pages know paragraphs by this. */
  paragraph: number;
  isHeading: boolean;
}

/** Longer runs without a stop are cut here: nobody compares them as one sentence. */
const longest = 400;

/** The sentences of a section in order. Stars and marks of Markdown are taken off; the words stay as they are. */
export function sentencesOf(markdown: string): Sentence[] {
  const paragraphs = markdown.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.flatMap((paragraph, place) => {
    const isHeading = /^#{1,6} /.test(paragraph);
    return cut(plain(paragraph)).map((text) => ({ text, paragraph: place, isHeading }));
  });
}

function plain(paragraph: string): string {
  return paragraph
    .replace(/^#{1,6} /, '')
    .replace(/\*\*|__/g, '')
    .replace(/<(https?:[^>\s]*)>/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '$1')
    .replace(/\s*\n\s*/g, '')
    .trim();
}

/** After a stop, with the quotation mark that closes behind it. */
function cut(text: string): string[] {
  return text
    .split(/(?<=[。！？；][”’」』）)]?)(?![”’」』）)。！？；])/)
    .flatMap((sentence) => pieces(sentence.trim()))
    .filter((sentence) => sentence !== '');
}

function pieces(sentence: string): string[] {
  const count = Math.ceil(sentence.length / longest);
  return Array.from({ length: count }, (_, at) => sentence.slice(at * longest, (at + 1) * longest));
}
