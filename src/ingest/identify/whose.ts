import type { Government } from '../../model/government.ts';
import type { Register } from '../../model/register.ts';
import type { Report } from '../../model/report.ts';
import type { Notebook } from '../notebook.ts';
import type { Sidecar } from '../sidecar.ts';
import { identifyGovernment } from './government.ts';
import { governmentOfCode } from './identified.ts';
import type { PrintedName } from './printed-name.ts';

/** Whose report it is: the government that a person named beside the file, or the one that the document names. */
export function whose(
  printed: PrintedName,
  line: number,
  sidecar: Sidecar,
  register: Register,
  notebook: Notebook,
): Government {
  return (
    governmentTold(sidecar, printed.name, register, notebook) ??
    governmentSaid(printed, line, register, notebook)
  );
}

/** The government that the sidecar names; null where it names none, or one that the register does not have. */
function governmentTold(
  { government: code }: Sidecar,
  printed: string | null,
  register: Register,
  notebook: Notebook,
): Government | null {
  if (code === undefined) return null;
  const government = governmentOfCode(code, printed, register);
  if (government === null) notebook.tell('identify/sidecar', { problem: `登记表里没有代码 ${code}` });
  return government;
}

function governmentSaid(
  { name, context, isFromText }: PrintedName,
  line: number,
  register: Register,
  notebook: Notebook,
): Government {
  const government = identifyGovernment(name, context, line, register, notebook);
  if (isFromText)
    notebook.tell('identify/from-text', { name: name ?? '' }, { path: 'government.name', line });
  return government;
}

/** A government's own report covers its departments and townships; an office's, a department's and a township's only itself. */
export function scopeOf({ level, printedName }: Government): Report['scope'] {
  if (level === null) return null;
  if (level === 'township' || level === 'department') return 'agency';
  return /办公[室厅]|机关/.test(printedName ?? '') ? 'agency' : 'aggregate';
}

/** The government of a document that is no report: nobody is asked for. */
export function namedOnly(printed: string | null): Government {
  return { code: null, name: printed, fullName: null, level: null, parent: null, printedName: printed };
}
