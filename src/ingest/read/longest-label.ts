/** A cell with more text than this holds a piece of a page, not a label or a number: its table only lays out the page. */
export const longestLabel = 300;
