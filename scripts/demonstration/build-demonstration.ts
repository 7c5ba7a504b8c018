import { copyProject } from '../bench/project-copy.ts';
import { runMeasured } from '../bench/run-measured.ts';
import { UserError } from '../failures.ts';
import { makeDemonstration } from './make-demonstration.ts';

/** Builds the site of the demonstration in a copy of this project, and says where it is. The real one is not touched. */
export async function buildDemonstration(): Promise<string> {
  const project = copyProject('demonstration');
  makeDemonstration(`${project}/content`);
  const { code } = await runMeasured(['scripts/build.ts'], project);
  if (code !== 0) throw new UserError('演示用的网站没有生成，原因见上面的提示。');
  return `${project}/dist`;
}
