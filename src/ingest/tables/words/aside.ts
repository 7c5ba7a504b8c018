const aside = /^[（(][^\d]*[）)]$|^(?:万元|元|件|项|个|条|次)$/;

/** Behind the name of a row: a remark on it, or the unit of what follows. */
export function isAside(text: string): boolean {
  return aside.test(text.trim());
}
