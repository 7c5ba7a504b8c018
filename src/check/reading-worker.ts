import { expandSources, loadReaders, type ReadBytes, readReport, yearLikeness } from '../ingest/index.ts';
import type { Register } from '../model/register.ts';
import type { Answer, Question } from './messages.ts';
import { loadRegister, providePdfFiles } from './site-files.ts';

/** Reads the files that the page sends it, one after the other, with the pipeline that also makes the archive. */
let register: Promise<Register> = Promise.reject(new Error('asked before it was woken'));
register.catch(() => {});

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const answer = await answerTo(data).catch((error: unknown) => failed(error));
  // The PDF library listens to the same messages and is not meant.
  if (answer !== null) self.postMessage(answer);
});

async function answerTo(question: Question): Promise<Answer | null> {
  if (question.kind === 'wake') return wakeUp(question.files);
  if (question.kind === 'expand') return { kind: 'expanded', sources: expandSources(question.source) };
  if (question.kind === 'liken') {
    return { kind: 'likened', likeness: yearLikeness(question.before, question.own, await register) };
  }
  if (question.kind !== 'read') return null;
  const { source, refused } = question;
  const reading = refused === null ? undefined : refusing(refused);
  return { kind: 'read', document: await readReport(source, await register, reading) };
}

/** All readers are fetched at the start, so that reading goes on where the network ends. */
async function wakeUp(files: string): Promise<Answer> {
  providePdfFiles(files);
  register = loadRegister(files);
  await Promise.all([register, loadReaders()]);
  return { kind: 'awake', loaded: performance.getEntriesByType('resource').map(({ name }) => name) };
}

/** A reading that only says why there is none. */
function refusing(limit: string): ReadBytes {
  return async (_file, _bytes, notebook) => {
    notebook.tell('read/too-long', { limit });
    return null;
  };
}

function failed(error: unknown): Answer {
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
