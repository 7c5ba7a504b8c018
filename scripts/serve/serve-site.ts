import { listen } from './listen.ts';

const usualPort = 4321;

/** Serves `dist/` until the reader stops it, and says where. */
export async function serveSite(): Promise<void> {
  const port = Number(process.env.PORT ?? usualPort);
  const { address, close } = await listen('dist', Number.isInteger(port) ? port : usualPort);
  console.log(`网站在 ${address} ，按 Ctrl+C 停止。`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}
