import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  code: number;
  seconds: number;
  /** The largest single process; null where the system does not tell. */
  peakMegabytes: number | null;
}

const lookEvery = 100;

/** Runs a script of a project under this Node, and watches how large it and the processes it starts become. */
export async function runMeasured(args: readonly string[], project: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: project, stdio: 'inherit' });
  let peak: number | null = null;
  const watch = setInterval(() => {
    const now = largestOf(child.pid ?? 0);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, lookEvery);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (result) => resolve(result ?? 1));
  });
  clearInterval(watch);
  return { code, seconds: (performance.now() - started) / 1000, peakMegabytes: peak };
}

/** The most memory that a process or one below it has had so far, from Linux's own account. */
function largestOf(root: number): number | null {
  const processes = readProcesses();
  const isBelow = (pid: number): boolean => {
    const parent = processes.get(pid)?.parent;
    return pid === root || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  const sizes = [...processes].flatMap(([pid, { peak }]) => (isBelow(pid) ? [peak] : []));
  return sizes.length === 0 ? null : Math.round(Math.max(...sizes) / 1024);
}

function readProcesses(): Map<number, { parent: number; peak: number }> {
  const found = new Map<number, { parent: number; peak: number }>();
  for (const name of listed('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const status = statusOf(name);
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
    const peak = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
    if (parent !== undefined && peak !== undefined)
      found.set(Number(name), { parent: Number(parent), peak: Number(peak) });
  }
  return found;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty where the process has ended meanwhile. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
