/** Nothing is drawn here, so where there is no drawing library an empty matrix is enough for the PDF library to load. */
class NoMatrix {}

if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: NoMatrix });

/**
 * A face that a text would be set in. Nothing is set, and no font of a file is handed to the system: the library is told
 * that all are there at once, or else it makes an outline of every character, which takes a third of the reading.
 */
class NoFace {
  loaded = Promise.resolve();
}

/** Where the library puts its faces, in place of a page. */
export const noPage = { fonts: { add() {}, delete() {} } };

Object.assign(globalThis, { FontFace: NoFace });
