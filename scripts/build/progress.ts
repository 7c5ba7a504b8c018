/** Lines for the person who waits: one a step, with the seconds it took. */

/** Runs one step of a longer work and says in Chinese how it went. A throw is passed on after it was said. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    const result = await work();
    console.log(`✓ ${name}（${secondsSince(started)} 秒）`);
    return result;
  } catch (error) {
    console.error(`✗ ${name}：没有完成（${secondsSince(started)} 秒）`);
    throw error;
  }
}

/** Whole seconds are too coarse for five reports, milliseconds too fine for ten thousand. */
export function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
