/** What kind of file this is, by its first bytes and then by its name. */
export interface FileKind {
  id: 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'spreadsheet' | 'word' | 'zip' | 'image' | 'other';
  /** What a person would call it. */
  label: string;
  mediaType: string;
}

const text: FileKind = { id: 'text', label: '纯文本', mediaType: 'text/plain' };
const markdown: FileKind = { id: 'markdown', label: 'Markdown 文本', mediaType: 'text/markdown' };
const html: FileKind = { id: 'html', label: '网页', mediaType: 'text/html' };
const pdf: FileKind = { id: 'pdf', label: ' PDF 文件', mediaType: 'application/pdf' };
const word: FileKind = { id: 'word', label: '旧版 Word 或 WPS 文件', mediaType: 'application/msword' };
const zip: FileKind = { id: 'zip', label: '压缩包', mediaType: 'application/zip' };
const image: FileKind = { id: 'image', label: '图片', mediaType: 'image/*' };
const docx: FileKind = {
  id: 'docx',
  label: ' Word 文件（.docx）',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const spreadsheet: FileKind = { id: 'spreadsheet', label: '电子表格', mediaType: 'application/vnd.ms-excel' };

const bySignature: readonly { bytes: string; kind: FileKind }[] = [
  { bytes: '%PDF', kind: pdf },
  { bytes: '\xd0\xcf\x11\xe0', kind: word },
  { bytes: 'PK\x03\x04', kind: zip },
  { bytes: '\x89PNG', kind: image },
  { bytes: '\xff\xd8\xff', kind: image },
  { bytes: 'GIF8', kind: image },
];

const byExtension: Readonly<Record<string, FileKind>> = {
  txt: text,
  text,
  md: markdown,
  markdown,
  htm: html,
  html,
  mht: html,
  docx,
  xlsx: spreadsheet,
  xls: spreadsheet,
  doc: word,
  wps: word,
};

/** Kinds that are a zip or an old Word container inside; only the name tells which. */
const packed = [docx, spreadsheet, word];

/** The kind of a file. A zip named .docx is a Word file; a text that begins as a web page is a web page. */
export function kindOf(file: string, bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.slice(0, 512));
  const extension = file.toLowerCase().split('.').at(-1) ?? '';
  const signed = bySignature.find((entry) => head.startsWith(entry.bytes))?.kind;
  if (signed === zip || signed === word)
    return packed.find((kind) => kind === byExtension[extension]) ?? signed;
  if (signed) return signed;
  if (/^\s*(?:<!doctype html|<html|<\?xml)/i.test(head.replace(/^\xef\xbb\xbf/, ''))) return html;
  return (
    byExtension[extension] ?? {
      id: 'other',
      label: `扩展名为 .${extension} 的文件`,
      mediaType: 'application/octet-stream',
    }
  );
}
