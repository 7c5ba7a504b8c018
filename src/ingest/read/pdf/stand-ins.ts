/** Nothing is drawn here, so where there is no drawing library an empty matrix is enough for the PDF library to load. */
class NoMatrix {}

if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: NoMatrix });
