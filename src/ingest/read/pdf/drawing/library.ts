// The order matters: the library makes one matrix of its own while it loads, and looks for its worker at hand.
import './stand-ins.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
export { noPage } from './stand-ins.ts';
