import type { ComparedReport } from '../../compare/compared-report.ts';
import type { FormId } from '../../model/report.ts';

/** A report's numbers on their way to the browser: its form by name, its place by code. */
export interface TravellingReport extends Pick<ComparedReport, 'code' | 'year' | 'scope' | 'cells'> {
  form: FormId;
}
