import type { RegisteredGovernment } from '../../model/government.ts';
import { fullNameOf, type Register } from '../../model/register.ts';
import type { Candidate } from './candidates.ts';
import { levelOf } from './identified.ts';

const shown = 5;

/** The first candidates by name and code, how many there are, and how a person decides between them. */
export function candidateList(candidates: readonly Candidate[], register: Register): string {
  const sorted = candidates
    .map(({ government }) => government)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const names = sorted
    .slice(0, shown)
    .map((government) => `${fullNameOf(register, government)}（${government.code}）`);
  const more = sorted.length > shown ? `等 ${sorted.length} 个` : '';
  return `${names.join('、')}${more}。要选定一个，请在与报告同名的 .yaml 文件里写一行“government: 代码”`;
}

/** The line to add to the register, as far as it is known. `above` is the place that seems to stand above. */
export function registerLine(printed: string, above: RegisteredGovernment | null): string {
  const level = levelOf(printed) ?? 'township';
  const parent = above?.code ?? '上级代码';
  const at = above === null ? -1 : printed.indexOf(above.place);
  const own = above !== null && at >= 0 ? printed.slice(at + above.place.length) : printed;
  if (level === 'department') return `${parent}/英文短名,${own},${printed},department,${parent},,`;
  const place = own.replace(/(?:人民政府|办事处|管理委员会|管委会)$/, '');
  return `代码,${place},${own},${level},${parent},,`;
}
