import { cpSync, writeFileSync } from 'node:fs';
import { copyProject } from '../bench/project-copy.ts';
import { runMeasured } from '../bench/run-measured.ts';
import { UserError } from '../failures.ts';

/** A copy of this project with its reports, into which files can be dropped without touching the real one. */
export interface PracticeProject {
  dropIn: (name: string, bytes: Uint8Array) => void;
  /** Builds the site anew, and says where it is and what it took. Throws where it was not built. */
  build: () => Promise<{ site: string; processorSeconds: number | null }>;
}

export function practiceProject(name: string): PracticeProject {
  const project = copyProject(`practice/${name}`);
  const reports = `${project}/content/reports`;
  cpSync('content/reports', reports, { recursive: true });
  return {
    dropIn: (file, bytes) => writeFileSync(`${reports}/${file}`, bytes),
    build: async () => {
      const { code, processorSeconds } = await runMeasured(['scripts/build.ts'], project);
      if (code !== 0) throw new UserError('练习用的网站没有生成，原因见上面的提示。');
      return { site: `${project}/dist`, processorSeconds };
    },
  };
}
