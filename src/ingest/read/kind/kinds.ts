/** What kind of file this is. */
export interface FileKind {
  id: 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'spreadsheet' | 'csv' | 'zip' | 'protected' | 'other';
  /** What a person would call it. */
  label: string;
  mediaType: string;
  /** For a kind that is not read: how to get a file that is. */
  way?: string;
}

const office = 'application/vnd.openxmlformats-officedocument';
const typed = '请放入生成它的 Word 文件；只有图片时，请先把文字和表格录成 Word 文件';

/** Every kind of file that a county office has been seen to hand in. */
export const kinds = {
  text: { id: 'text', label: '纯文本', mediaType: 'text/plain' },
  markdown: { id: 'markdown', label: 'Markdown 文本', mediaType: 'text/markdown' },
  html: { id: 'html', label: '网页', mediaType: 'text/html' },
  pdf: { id: 'pdf', label: 'PDF 文件', mediaType: 'application/pdf' },
  docx: { id: 'docx', label: 'Word 文件（.docx）', mediaType: `${office}.wordprocessingml.document` },
  spreadsheet: { id: 'spreadsheet', label: '电子表格（.xlsx）', mediaType: `${office}.spreadsheetml.sheet` },
  csv: { id: 'csv', label: 'CSV 表格', mediaType: 'text/csv' },
  zip: unread('压缩包', 'application/zip', '请先解开，把里面的报告直接放进来', 'zip'),
  otherArchive: unread(
    'RAR、7z 一类的压缩包',
    'application/octet-stream',
    '请先解开，把里面的报告直接放进来；或改压成 .zip',
  ),
  word: unread(
    '旧版 Word 文件（.doc）或 WPS 文字',
    'application/msword',
    '请用 Word 或 WPS 打开，选“文件 — 另存为”，类型选 Word 文档（.docx）',
  ),
  wordXml: unread(
    '存成 XML 的 Word 文件',
    'application/xml',
    '请用 Word 打开，选“文件 — 另存为”，类型选 Word 文档（.docx）',
  ),
  rtf: unread(
    'RTF 文件',
    'application/rtf',
    '请用 Word 或 WPS 打开，选“文件 — 另存为”，类型选 Word 文档（.docx）',
  ),
  openText: unread(
    'OpenDocument 文件（.odt）',
    'application/vnd.oasis.opendocument.text',
    '请打开后选“文件 — 另存为”，类型选 Word 文档（.docx）',
  ),
  oldSpreadsheet: unread(
    '旧版电子表格（.xls）或 WPS 表格',
    'application/vnd.ms-excel',
    '请用 Excel 或 WPS 打开，选“文件 — 另存为”，类型选 Excel 工作簿（.xlsx）',
  ),
  binarySpreadsheet: unread(
    '二进制电子表格（.xlsb）',
    'application/vnd.ms-excel',
    '请用 Excel 打开，选“文件 — 另存为”，类型选 Excel 工作簿（.xlsx）',
  ),
  slides: unread('演示文稿', 'application/vnd.ms-powerpoint', '请把其中的文字和表格存成 Word 文档（.docx）'),
  ofd: unread(
    'OFD 版式文件',
    'application/ofd',
    '请用 WPS 或 OFD 阅读器打开，选“导出”或“另存为”，类型选 PDF；有 Word 文件的，请直接放入 Word 文件',
  ),
  ceb: unread(
    'CEB 版式文件',
    'application/octet-stream',
    '请用方正阅读器打开，另存为 PDF；有 Word 文件的，请直接放入 Word 文件',
  ),
  image: unread('图片', 'image/*', typed),
  loneSidecar: unread(
    '不知道属于哪份报告的旁注（.yaml）',
    'application/yaml',
    '请把它改成与报告文件同名，放在报告旁边，一份报告只放一份旁注；不用的请删去',
  ),
} as const satisfies Record<string, FileKind>;

/** A file whose password keeps its words from everybody. */
export function protectedKind(label: string): FileKind {
  return { id: 'protected', label, mediaType: 'application/octet-stream' };
}

/** A file that neither its bytes nor its name tell of. */
export function unknownKind(extension: string): FileKind {
  const label =
    extension === '' ? '没有扩展名、看不出种类的文件' : `扩展名为 .${extension.slice(0, 20)} 的文件`;
  return unread(
    label,
    'application/octet-stream',
    '请用平时打开它的软件打开，另存为 Word 文档（.docx）或 PDF',
  );
}

function unread(label: string, mediaType: string, way: string, id: FileKind['id'] = 'other'): FileKind {
  return { id, label, mediaType, way };
}
