import type { AddressInfo } from 'node:net';
import type { Plugin } from 'vite';

/** Says where the site that is being worked on can be seen: if the usual port is taken, it is another. */
export function tellAddress(): Plugin {
  return {
    name: 'tell-address',
    apply: 'serve',
    configureServer({ httpServer, config }) {
      httpServer?.once('listening', () => {
        const { port } = httpServer.address() as AddressInfo;
        console.log(
          `网站在 http://localhost:${port}${config.base} 打开。放进或改动 content/ 里的文件，网页跟着变。`,
        );
      });
    },
  };
}
