/** More reports than this are no table to read. */
export const reportsCompared = 600;
