/** The parts of a report, in the order of the official format, with what stands before and after them. */
export const sectionIds = [
  'preamble',
  'overview',
  'disclosure',
  'applications',
  'remedies',
  'problems',
  'otherMatters',
  'closing',
] as const;
