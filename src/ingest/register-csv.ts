import Papa from 'papaparse';
import { RegisteredGovernment } from '../model/government.ts';
import { type Register, registerOf } from '../model/register.ts';

/** The register as read, with what is wrong in it, said by line. */
export interface RegisterReading {
  register: Register;
  problems: string[];
}

/** Reads `governments.csv`: code, place, name, level, parent, aliases (separated by spaces or 、), website. */
export function readRegister(csv: string): RegisterReading {
  const rows = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const problems: string[] = rows.errors.map((error) => `第 ${(error.row ?? 0) + 2} 行：${error.message}`);
  const governments: RegisteredGovernment[] = [];
  for (const [index, row] of rows.data.entries()) {
    const parsed = RegisteredGovernment.safeParse(fieldsOf(row));
    if (!parsed.success)
      problems.push(
        ...parsed.error.issues.map(
          (issue) => `第 ${index + 2} 行的 ${issue.path.join('.')}：${issue.message}`,
        ),
      );
    else if (governments.some((entry) => entry.code === parsed.data.code))
      problems.push(`第 ${index + 2} 行：代码 ${parsed.data.code} 重复`);
    else governments.push(parsed.data);
  }
  const register = registerOf(governments);
  for (const { code, parent } of governments) {
    if (parent !== null && !register.byCode.has(parent))
      problems.push(`代码 ${code} 的上级 ${parent} 没有登记`);
  }
  return { register, problems };
}

function fieldsOf(row: Record<string, string>): Record<string, unknown> {
  const { aliases = '', parent = '', website = '' } = row;
  return {
    ...row,
    aliases: aliases.split(/[\s、;；]+/).filter(Boolean),
    parent: parent.trim() || null,
    website: website.trim() || null,
  };
}
