import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { UserError } from '../failures.ts';

/** How often a lock that is given up at the very moment is tried for again. */
const tries = 3;

/**
 * Does work that two runs must not do at once. The lock is a file with the number of the process that holds it; one that
 * a killed run left behind is taken over, and under that of the run that started us we work. Throws a sentence where
 * another run is at work.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  if (holderOf(file) === process.ppid) return work();
  take(file);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function take(file: string): void {
  for (let left = tries; left > 0; left -= 1) {
    if (tryToMake(file)) return;
    const holder = holderOf(file);
    if (holder !== null && isRunning(holder))
      throw new UserError(`另一个生成正在进行（进程 ${holder}）：请等它结束，再运行一次。`);
    rmSync(file, { force: true });
  }
  throw new UserError(`拿不到 ${file}：请稍后再运行一次。`);
}

/** Makes the file for us; false where somebody has made it. */
function tryToMake(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that a lock names; null where it names none, as after a full disk. */
function holderOf(file: string): number | null {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

function isRunning(processNumber: number): boolean {
  try {
    process.kill(processNumber, 0);
    return true;
  } catch (error) {
    // A process that belongs to someone else runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
