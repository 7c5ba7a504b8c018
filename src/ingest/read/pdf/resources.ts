/** Where the tables and fonts that come with the PDF library can be had: addresses that end in a slash. */
export interface PdfResources {
  cMapUrl: string;
  standardFontDataUrl: string;
  /** How they are fetched, where the library's own way does not work. */
  BinaryDataFactory?: object;
}

const resources: { known: PdfResources | null } = { known: null };

/**
 * Tells the reader where they are; the place differs between Node and a browser. Without them files whose Chinese fonts
 * are not embedded cannot be read, all others can.
 */
export function usePdfResources(known: PdfResources): void {
  resources.known = known;
}

export function pdfResources(): PdfResources | null {
  return resources.known;
}
