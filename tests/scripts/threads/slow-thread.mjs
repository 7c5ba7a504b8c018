import { parentPort } from 'node:worker_threads';

/** A reading thread that never comes to an end with some files, fills the memory with others, and answers the rest. */
parentPort.on('message', ({ file }) => {
  // Longer than a file may take.
  if (file.startsWith('晚')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4000);
  parentPort.postMessage('begun');
  if (file.startsWith('慢')) for (;;);
  if (file.startsWith('大'))
    for (const all = []; ; ) all.push(Array.from({ length: 1000 }, (_, at) => `${at}`));
  if (file.startsWith('断')) throw new Error('线程断了');
  if (file.startsWith('坏'))
    parentPort.postMessage({ transcript: null, findings: [], fault: '线程里出了事' });
  else
    parentPort.postMessage({
      transcript: { lines: [file], blocks: [], encoding: null, mediaType: '' },
      findings: [],
      fault: null,
    });
});
