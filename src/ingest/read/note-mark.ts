/** True for a raised sign behind a digit, which is a note mark: 22 with a raised 1 is not 221. */
export function isNoteMark(before: string, raised: string): boolean {
  return /\d\s*$/.test(before) && /^[\w*①-⑳]+$/.test(raised.trim());
}
