/** The class attribute for the names that apply, with the space before it; nothing where none does. */
export function classHtml(names: readonly (string | false | undefined)[]): string {
  const given = names.filter((name) => name);
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
}
