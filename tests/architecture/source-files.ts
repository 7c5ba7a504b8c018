import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import of a source file: the path of the file meant, or the name of the package as it is written. */
export interface Import {
  target: string;
  isType: boolean;
}

/** A source file as the architecture sees it: its path from the root of the project, with slashes. */
export interface SourceText {
  path: string;
  code: string;
  imports: Import[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every program file below a folder of the project. */
export function sourceFiles(folder: string): SourceText[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|astro)$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort()
    .map((path) => {
      const code = codeOf(path, readFileSync(join(root, path), 'utf8'));
      return { path, code, imports: importsOf(path, parsed({ path, code })) };
    });
}

export function parsed({ path, code }: Pick<SourceText, 'path' | 'code'>): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** Of a component: its front matter and its scripts, without its markup. */
function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const frontMatter = /^---\r?\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/^<script>\n(.*?)^<\/script>/gms)].map((match) => match[1] ?? '');
  return [frontMatter, ...scripts].join('\n');
}

function importsOf(path: string, file: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    const target = text.startsWith('.')
      ? normalize(join(dirname(path), text))
          .split(sep)
          .join('/')
      : text;
    imports.push({ target, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

/** `import type …`, or an import whose every name is marked as a type. */
function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  const { namedBindings, name, phaseModifier } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}
