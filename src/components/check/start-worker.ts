import workerAddress from '../../check/reading-worker.ts?worker&url';

/** The worker is started by the page's own text, so that it is bound by the page's content policy; a file would have none. */
export function startWorker(): Worker {
  const script = `import ${JSON.stringify(new URL(workerAddress, location.href).href)};`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(address, { type: 'module' });
}
