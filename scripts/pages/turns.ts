import type { ChildProcess } from 'node:child_process';

/** The numbers 0, 1, 2 … one after another, dealt out among several processes: each takes the next when it has time. */
export function dealTurns(processes: readonly ChildProcess[]): void {
  let next = 0;
  for (const child of processes) {
    child.on('message', () => {
      child.send(next);
      next += 1;
    });
  }
}

/** The numbers that come to this process. There is no last one: who has nothing more to do leaves. */
export async function* turns(): AsyncGenerator<number> {
  for (;;) {
    const turn = new Promise<number>((resolve) => {
      process.once('message', (number) => resolve(Number(number)));
    });
    process.send?.('ready');
    yield await turn;
  }
}
