/** What each folder of src/ may import, besides itself. The arrows of the house, in one place. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ingest: ['model'],
  text: ['model'],
  compare: ['model', 'text'],
  search: ['model', 'text'],
  takeaway: ['model', 'text', 'compare'],
  data: ['model'],
  // Pictures that stand for a page where it is shared: made at build, from type that comes with the project.
  picture: ['data', 'text'],
  // Parquet is the table of numbers once more, so that it is described by what describes the table.
  parquet: ['ingest'],
  blank: ['model', 'text'],
  // The page that looks at a file before it is published runs the pipeline itself, in a worker: the site's one way to it.
  check: ['ingest', 'model', 'text', 'compare'],
  layouts: ['components', 'takeaway', 'text', 'styles'],
  components: [
    'model',
    'data',
    'blank',
    'check',
    'compare',
    'picture',
    'search',
    'takeaway',
    'text',
    'layouts',
  ],
  pages: ['model', 'data', 'compare', 'picture', 'search', 'takeaway', 'text', 'layouts', 'components'],
  // Files of the site that are no pages. The picture of a report says the words of its page.
  files: ['model', 'data', 'compare', 'picture', 'takeaway', 'text', 'components'],
  // Where scripts take hold of the bundled site. Astro puts the pages in.
  render: ['data', 'files'],
};

/** Packages by folder. Where a folder is not named, it imports none. Those of the ingest run in a browser too. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  ingest: ['fflate', 'papaparse', 'parse5', 'pdfjs-dist', 'saxes', 'yaml', 'zod'],
  parquet: ['hyparquet-writer', 'papaparse'],
  blank: ['docx', 'write-excel-file'],
  check: ['docx'],
  picture: ['fontkitten', 'node:zlib'],
  data: ['node:crypto', 'node:fs', 'node:path', 'papaparse', 'zod'],
  components: [
    'hast',
    'mdast',
    'rehype-sanitize',
    'rehype-stringify',
    'remark',
    'remark-cjk-friendly',
    'remark-gfm',
    'remark-rehype',
  ],
  pages: ['astro'],
  render: ['astro'],
};

/** The stages of the ingest, each a folder that knows no other. `divisions` serves the register in the same way. */
export const stages = [
  'read',
  'outline',
  'identify',
  'tables',
  'assemble',
  'check',
  'publish',
  'shelf',
  'archive',
  'divisions',
];

/** The files that know the order of the stages. */
export const conductors = [
  'index.ts',
  'ingest.ts',
  'read-report.ts',
  'document-data.ts',
  'publish-archive.ts',
].map((name) => `src/ingest/${name}`);

/** The folder of src/ that a path lies in; null outside src/ and for the files at its top. */
export function layerOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

export function stageOf(path: string): string | null {
  const folder = /^src\/ingest\/([^/]+)\//.exec(path)?.[1];
  return folder !== undefined && stages.includes(folder) ? folder : null;
}

/** `pdfjs-dist/legacy/build/pdf.mjs` → `pdfjs-dist`; `astro:content` → `astro`; Node's own modules stay as they are. */
export function packageOf(target: string): string {
  if (target.startsWith('node:')) return target;
  const [scope = '', name = ''] = target.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope.replace(/:.*/, '');
}
