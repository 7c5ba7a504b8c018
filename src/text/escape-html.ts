const special = /[&<>"]/;

/** Text → the same text inside HTML, in content as in quoted attributes. */
export function escapeHtml(text: string): string {
  // Nearly all texts have nothing to escape.
  if (!special.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
