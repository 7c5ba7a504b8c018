import Papa from 'papaparse';
import { RegisteredGovernment } from '../model/government.ts';
import { nationalRegister, type Register, registerOf } from '../model/register.ts';
import type { Divisions } from './divisions/read-divisions.ts';

/** The register as read, with what is wrong in it, said by line. */
export interface RegisterReading {
  register: Register;
  problems: string[];
}

/**
 * Reads `governments.csv`: code, place, name, level, parent, aliases (separated by spaces or 、), website. With the list of
 * the whole country, it adds to that list and overrides it.
 */
export function readRegister(csv: string, divisions: Divisions | null = null): RegisterReading {
  const rows = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const problems = rows.errors.map(
    (error) => `第 ${(error.row ?? 0) + 2} 行${layoutWords[error.code] ?? '读不懂'}`,
  );
  const governments = new Map<string, RegisteredGovernment>();
  for (const [index, row] of rows.data.entries()) {
    const parsed = RegisteredGovernment.safeParse(fieldsOf(row));
    const at = `第 ${index + 2} 行`;
    if (!parsed.success)
      problems.push(
        ...parsed.error.issues.map((issue) => `${at}的 ${issue.path.join('.')}：${issue.message}`),
      );
    else if (governments.has(parsed.data.code)) problems.push(`${at}：代码 ${parsed.data.code} 重复`);
    else governments.set(parsed.data.code, parsed.data);
  }
  const listed = [...governments.values()];
  const register = divisions === null ? registerOf(listed) : nationalRegister(divisions, listed);
  return { register, problems: [...problems, ...orphansOf(register)] };
}

const layoutWords: Readonly<Record<string, string>> = {
  TooManyFields: '的格比表头多，请看是否多了逗号',
  TooFewFields: '的格比表头少，请看是否少了逗号',
  MissingQuotes: '有引号没有收尾',
  InvalidQuotes: '有引号写在一格的中间',
  UndetectableDelimiter: '读不出各格，请用逗号隔开',
};

function orphansOf({ listed, byCode }: Register): string[] {
  return listed.flatMap(({ code, parent }) =>
    parent !== null && !byCode.has(parent) ? [`代码 ${code} 的上级 ${parent} 没有登记`] : [],
  );
}

function fieldsOf(row: Record<string, string>): Record<string, unknown> {
  const { code = '', place = '', name = '', level = '', aliases = '', parent = '', website = '' } = row;
  return {
    code: code.trim(),
    place: place.trim(),
    name: name.trim(),
    level: level.trim(),
    aliases: aliases.split(/[\s、;；]+/).filter(Boolean),
    parent: parent.trim() || null,
    website: website.trim() || null,
  };
}
