import { parentPort } from 'node:worker_threads';
import { loadReader, Notebook, read } from '../../src/ingest/index.ts';
import { providePdfResources } from '../pdf-resources.ts';
import type { ReadingAnswer, ReadingMessage, ReadingQuestion } from './answer.ts';

/** Reads the files that it is sent, one after the other. */
providePdfResources();
// In a broken PDF file, several parts of the library fail at once, and it waits for one of them only. The others end nothing.
process.on('unhandledRejection', () => {});
parentPort?.on('message', async (question: ReadingQuestion) => say(await answerTo(question)));

function say(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}

async function answerTo({ file, bytes }: ReadingQuestion): Promise<ReadingAnswer> {
  const notebook = new Notebook();
  try {
    await loadReader(file, bytes);
    say('begun');
    const transcript = await read(file, bytes, notebook);
    return { transcript, findings: notebook.findings, fault: null };
  } catch (error) {
    return { transcript: null, findings: [], fault: error instanceof Error ? error.message : String(error) };
  }
}
