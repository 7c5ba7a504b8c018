import { availableParallelism, totalmem, type } from 'node:os';

/** What the figures depend on, in plain words: cores, memory, system, Node. Nothing that names the machine. */
export function machineText(): string {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} 核，${gigabytes} GB 内存，${type()}，Node ${process.version}`;
}
