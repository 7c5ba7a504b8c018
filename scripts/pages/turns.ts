import type { ChildProcess } from 'node:child_process';
import type { Share } from '../share.ts';

/** Deals out the numbers 0, 1, 2 … that belong to a share: each process that is let in takes the next when it has time. */
export function dealer(share: Share): (child: ChildProcess) => void {
  let next = share.which - 1;
  return (child) => {
    child.on('message', () => {
      child.send(next);
      next += share.of;
    });
  };
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
