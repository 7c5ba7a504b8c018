import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { findFile } from './find-file.ts';
import { headersFor, hostHeaders } from './host-headers.ts';
import { mediaTypeOf } from './media-types.ts';
import { packedFile, packingFor } from './packed-file.ts';

/** A small static server: what any host does with the same folder. */
export function siteServer(site: string): Server {
  const rules = hostHeaders(site);
  return createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(headersFor(request.url ?? '/', rules))));
    answer(site, request, response).catch(() => plain(response, 500, '服务器没有读到这个文件。'));
  });
}

async function answer(site: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, '只能读取。');
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const found = await findFile(site, path);
  if (found.kind === 'file') return send(found.path, 200, request, response);
  if (found.kind === 'none') return send(join(site, '404.html'), 404, request, response);
  response.writeHead(301, { location: query === undefined ? found.to : `${found.to}?${query}` }).end();
}

async function send(file: string, status: number, request: IncomingMessage, response: ServerResponse) {
  const packing = packingFor(String(request.headers['accept-encoding'] ?? ''), file);
  const body = await packedFile(file, packing).catch(() => null);
  if (body === null) return plain(response, 404, '没有这一页。');
  response.writeHead(status, {
    'content-type': mediaTypeOf(file),
    'content-length': body.length,
    vary: 'accept-encoding',
    'cache-control': 'no-cache',
    ...(packing === 'identity' ? {} : { 'content-encoding': packing }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function plain(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
