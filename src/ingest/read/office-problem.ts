import type { Notebook } from '../notebook.ts';
import { XmlProblem } from './xml.ts';
import { ZipProblem } from './zip-problem.ts';

/** What an office file is to blame for is told; anything else is a fault of ours and goes on. */
export function tellOfficeProblem(error: unknown, kind: string, notebook: Notebook): void {
  if (error instanceof ZipProblem && error.kind === 'protected') notebook.tell('read/protected', { kind });
  else if (error instanceof ZipProblem && error.kind === 'unsafe')
    notebook.tell('read/unsafe', { reason: error.message });
  else if (error instanceof ZipProblem || error instanceof XmlProblem)
    notebook.tell('read/damaged', { kind, reason: error.message });
  else throw error;
}
