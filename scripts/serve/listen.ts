import type { AddressInfo } from 'node:net';
import { siteServer } from './server.ts';

export interface Listening {
  address: string;
  close: () => Promise<void>;
}

const tries = 20;

/** Serves a folder at a port, or at the next free one. Port 0 lets the system choose. */
export async function listen(site: string, port: number): Promise<Listening> {
  const server = siteServer(site);
  const taken = await new Promise<number>((resolve, reject) => {
    let next = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      next += 1;
      if (error.code !== 'EADDRINUSE' || next > port + tries) reject(error);
      else server.listen(next);
    });
    server.on('listening', () => resolve((server.address() as AddressInfo).port));
    server.listen(next);
  });
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
