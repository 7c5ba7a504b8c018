import type { KeyFigures } from '../../model/archive.ts';

/** Where each key figure stands on the page of its report: its cell, or the group of cells that it adds up. */
export const figurePaths: Readonly<Record<keyof KeyFigures, string>> = {
  newlyReceived: 'applications.newlyReceived.total',
  carriedOver: 'applications.carriedOver.total',
  granted: 'applications.granted.total',
  partiallyGranted: 'applications.partiallyGranted.total',
  denied: 'applications.denied',
  unavailable: 'applications.unavailable',
  notProcessed: 'applications.notProcessed',
  otherOutcome: 'applications.otherOutcome',
  concluded: 'applications.concluded.total',
  carriedForward: 'applications.carriedForward.total',
  reconsideration: 'remedies.reconsideration.total',
  litigation: 'remedies.litigationDirect.total',
};
