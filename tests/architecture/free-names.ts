import ts from 'typescript';
import { parsed, type SourceText } from './source-files.ts';

/** Names that a file uses as values without declaring or importing them: globals of the place where it runs. */
export function freeNames(source: SourceText): Set<string> {
  const file = parsed(source);
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node)) (isDeclared(node) ? declared : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return used.difference(declared);
}

/** Whether an identifier gives a name, or stands after a dot or before a colon, where it names no variable. */
function isDeclared(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name && !isGlobalObject(parent);
  if (ts.isPropertyAssignment(parent)) return parent.name === name;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return (
    'name' in parent &&
    (parent.name === name || ('propertyName' in parent && parent.propertyName === name)) &&
    !ts.isExportSpecifier(parent)
  );
}

function isGlobalObject({ expression }: ts.PropertyAccessExpression): boolean {
  return ts.isIdentifier(expression) && expression.text === 'globalThis';
}
