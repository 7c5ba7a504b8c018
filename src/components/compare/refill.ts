/** Attributes by which a control is known again after its surroundings were written anew. */
const marks = ['name', 'value', 'data-add', 'data-remove', 'data-sort'];
const written = new WeakMap<Element, string>();

/** Writes new content, where it is new, and gives the focus back to the control that had it. */
export function refill(part: Element, html: string): void {
  if (written.get(part) === html) return;
  written.set(part, html);
  const selector = part.contains(document.activeElement) ? selectorOf(document.activeElement) : null;
  part.innerHTML = html;
  if (selector !== null) part.querySelector<HTMLElement>(selector)?.focus();
}

function selectorOf(control: Element | null): string | null {
  if (control === null) return null;
  const parts = marks.flatMap((mark) => {
    const value = control.getAttribute(mark);
    return value === null ? [] : [`[${mark}="${CSS.escape(value)}"]`];
  });
  return parts.length === 0 ? null : parts.join('');
}
