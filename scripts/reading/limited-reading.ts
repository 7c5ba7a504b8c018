import { Worker } from 'node:worker_threads';
import { kindOf, type Notebook, type ReadBytes, read } from '../../src/ingest/index.ts';
import type { ReadingAnswer, ReadingMessage, ReadingQuestion } from './answer.ts';

/** What a file may cost; past it, it is reported and the next is read. */
const mostSeconds = 10;
const mostMegabytes = 512;

/** Their readers do nothing that could take long, and a thread would cost more than the reading. */
const readAtOnce: readonly string[] = ['text', 'markdown'];

interface Limits {
  seconds: number;
  megabytes: number;
  thread: URL;
}

/** A reading that stops where a file takes too long or too much memory: it is done in a thread of its own. */
export function limitedReading(limits: Partial<Limits> = {}): ReadBytes {
  const { seconds = mostSeconds, megabytes = mostMegabytes } = limits;
  const script = limits.thread ?? new URL('./reading-thread.ts', import.meta.url);
  let thread: Worker | null = null;
  return async (file, bytes, notebook) => {
    if (readAtOnce.includes(kindOf(file, bytes).id)) return read(file, bytes, notebook);
    thread ??= startThread(script, megabytes);
    const answer = await answerOf(thread, { file, bytes }, seconds).catch((error: unknown) => {
      // A thread that failed answers no more.
      thread = null;
      throw error;
    });
    if (answer !== 'too long' && answer !== 'too much memory') return take(answer, notebook);
    void thread?.terminate();
    thread = null;
    const limit = answer === 'too long' ? `读了 ${seconds} 秒` : `用了 ${megabytes} MB 内存`;
    notebook.tell('read/too-long', { limit });
    return null;
  };
}

/** A thread that nobody waits for does not keep the program running. */
function startThread(script: URL, megabytes: number): Worker {
  const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  thread.unref();
  // What goes wrong in a thread that was given up is nobody's concern.
  thread.on('error', () => {});
  return thread;
}

type Answer = ReadingAnswer | 'too long' | 'too much memory';

/** The seconds count from when the thread begins: that a slow machine takes long to load the readers is no fault of the file. */
function answerOf(thread: Worker, question: ReadingQuestion, seconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const said = (message: ReadingMessage) => {
      if (message !== 'begun') settle(() => resolve(message));
      else timer = setTimeout(() => settle(() => resolve('too long')), seconds * 1000);
    };
    const failed = (error: unknown) =>
      settle(() => (isOutOfMemory(error) ? resolve('too much memory') : reject(error)));
    const ended = () => settle(() => reject(new Error('读取的线程停了')));
    const settle = (end: () => void) => {
      clearTimeout(timer);
      thread.off('message', said).off('error', failed).off('exit', ended).unref();
      end();
    };
    thread.on('message', said).on('error', failed).on('exit', ended).ref();
    thread.postMessage(question);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** What the thread found, as if it had been found here. */
function take(
  { transcript, findings, fault }: ReadingAnswer,
  notebook: Notebook,
): ReadingAnswer['transcript'] {
  if (fault !== null) throw new Error(fault);
  notebook.findings.push(...findings);
  return transcript;
}
