/** The machine that seconds are promised for takes so long for the work below, in milliseconds. */
const promised = 30;

/** How much longer work takes on this machine, with all else that it does now, than on that one; at least 1. */
export function slowness(): number {
  const started = performance.now();
  let sum = 1;
  for (let step = 0; step < 20_000_000; step += 1) sum = (Math.imul(31, sum) + step) | 0;
  const spent = performance.now() - started;
  return Math.max(1, sum === 0 ? 1 : spent / promised);
}
