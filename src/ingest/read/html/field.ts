import { attributeOf, isElement, type PageElement } from './parse-page.ts';

// Some systems print a report as a form that is filled in: the numbers are values of fields in cells.

export function isField({ tagName }: PageElement): boolean {
  return tagName === 'input' || tagName === 'select';
}

/** What a browser shows in a field. Of those that offer a choice, only numbers: the others are menus. */
export function shownValue(field: PageElement): string {
  if (field.tagName === 'select') return isInCell(field) ? chosenNumber(field) : '';
  const type = attributeOf(field, 'type')?.toLowerCase() ?? 'text';
  return type === 'text' || type === 'number' ? (attributeOf(field, 'value') ?? '') : '';
}

/** The option that is chosen, else the first. */
function chosenNumber(select: PageElement): string {
  const options = optionsBelow(select);
  const shown = options.find((option) => attributeOf(option, 'selected') !== null) ?? options[0];
  const text =
    shown?.childNodes
      .map((node) => ('value' in node ? node.value : ''))
      .join('')
      .trim() ?? '';
  return /^[+-]?\d[\d.,]*$/.test(text) ? text : '';
}

function optionsBelow(element: PageElement): PageElement[] {
  const children = element.childNodes.filter(isElement);
  return children.flatMap((child) => (child.tagName === 'option' ? [child] : optionsBelow(child)));
}

function isInCell({ parentNode }: PageElement): boolean {
  if (parentNode === null || !('tagName' in parentNode)) return false;
  return /^t[dh]$/.test(parentNode.tagName) || isInCell(parentNode);
}
