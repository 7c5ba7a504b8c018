import { expect, test } from 'vitest';
import type { Answer, Question } from '../../src/check/messages.ts';
import { ReadingDesk, type ReadingWorker } from '../../src/check/reading-desk.ts';
import { readReport, type SourceFile } from '../../src/ingest/index.ts';
import { seedRegister } from '../reader/register.ts';

const source = (file: string): SourceFile => ({ file, bytes: new TextEncoder().encode('你好') });

/** A worker that greets as the PDF library does, never answers for files named 慢, and counts how often it was ended. */
class PretendedWorker extends EventTarget implements ReadingWorker {
  static started = 0;
  static ended = 0;

  constructor() {
    super();
    PretendedWorker.started += 1;
  }

  postMessage(question: Question): void {
    this.#say({ sourceName: 'worker', action: 'ready' });
    void this.#answer(question).then((answer) => answer && this.#say(answer));
  }

  terminate(): void {
    PretendedWorker.ended += 1;
  }

  async #answer(question: Question): Promise<Answer | null> {
    if (question.kind === 'wake') return { kind: 'awake', loaded: [question.files] };
    if (question.kind === 'liken') return null;
    if (question.source.file === '慢' && !(question.kind === 'read' && question.refused)) return null;
    if (question.source.file === '坏') return { kind: 'failed', reason: '出了事' };
    if (question.kind === 'expand') return { kind: 'expanded', sources: [question.source] };
    const { refused } = question;
    const reading = async (_file: string, _bytes: Uint8Array, notebook: { tell: CallableFunction }) => {
      notebook.tell('read/too-long', { limit: refused ?? '没有' });
      return null;
    };
    return { kind: 'read', document: await readReport(question.source, seedRegister(), reading as never) };
  }

  #say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const desk = () => new ReadingDesk({ start: () => new PretendedWorker(), files: 'here/', seconds: 0.2 });

test('a worker is started once, and says what it loaded', async () => {
  PretendedWorker.started = 0;
  const reading = desk();
  expect(await reading.wake()).toEqual(['here/']);
  expect(await reading.expand(source('好'))).toEqual([source('好')]);
  expect((await reading.read(source('好'))).report.source.file).toBe('好');
  expect(PretendedWorker.started).toBe(1);
});

test('a likening that takes too long is left out', async () => {
  const text = await desk().read(source('好'));
  expect(await desk().liken(text, text)).toEqual([]);
});

test('a file that takes too long costs its worker, is told like on the command line, and the next is read', async () => {
  PretendedWorker.ended = 0;
  const reading = desk();
  const [slow, next] = await Promise.all([reading.read(source('慢')), reading.read(source('好'))]);
  expect(slow.report.findings.map(({ message }) => message)).toEqual([
    '这份文件读了 0.2 秒还没有读完，没有再读。',
  ]);
  expect(next.report.source.file).toBe('好');
  expect(PretendedWorker.ended).toBe(1);
});

test('an archive that takes too long is handed on with its problem', async () => {
  expect(await desk().expand(source('慢'))).toEqual([{ ...source('慢'), problem: '读了 0.2 秒' }]);
});

test('a fault of ours is a fault of that file alone', async () => {
  const reading = desk();
  await expect(reading.read(source('坏'))).rejects.toThrow('出了事');
  expect((await reading.read(source('好'))).report.source.file).toBe('好');
});
