import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  code: number;
  seconds: number;
  /** What all processes took of the processors, as last seen: on a busy machine it says more than the clock. */
  processorSeconds: number | null;
  /** The largest single process; null where the system does not tell. */
  peakMegabytes: number | null;
}

/** What Linux's own account says of a process: kilobytes at most so far, and hundredths of a second. */
interface Account {
  parent: number;
  peak: number;
  ticks: number;
}

const lookEvery = 100;

/** Runs a program in a folder, a script under this Node unless another is named, and watches how large it and all it starts become. */
export async function runMeasured(
  args: readonly string[],
  folder: string,
  program = process.execPath,
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, args, { cwd: folder, stdio: 'inherit' });
  const seen = new Map<number, Account>();
  const watch = setInterval(() => {
    for (const [pid, account] of below(child.pid ?? 0)) seen.set(pid, account);
  }, lookEvery);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (result) => resolve(result ?? 1));
  });
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (seen.size === 0) return { code, seconds, processorSeconds: null, peakMegabytes: null };
  const accounts = [...seen.values()];
  return {
    code,
    seconds,
    processorSeconds: accounts.reduce((sum, { ticks }) => sum + ticks / 100, 0),
    peakMegabytes: Math.round(Math.max(...accounts.map(({ peak }) => peak)) / 1024),
  };
}

/** A process and all that it started. */
function below(root: number): [pid: number, account: Account][] {
  const processes = readProcesses();
  const isBelow = (pid: number): boolean => {
    const parent = processes.get(pid)?.parent;
    return pid === root || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  return [...processes].filter(([pid]) => isBelow(pid));
}

function readProcesses(): Map<number, Account> {
  const found = new Map<number, Account>();
  for (const pid of listed('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const account = accountOf(pid);
    if (account !== null) found.set(Number(pid), account);
  }
  return found;
}

/** Null for a process that has ended meanwhile, or has no memory of its own. */
function accountOf(pid: string): Account | null {
  const status = textOf(`/proc/${pid}/status`);
  const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
  const peak = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
  if (parent === undefined || peak === undefined) return null;
  // After the name in brackets: state, and from the twelfth field on the time for itself and for the system.
  const fields = textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  return { parent: Number(parent), peak: Number(peak), ticks };
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty where the process has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
