import type { ReadDocument, SourceFile } from '../ingest/index.ts';
import type { Answer, EarlierLikeness, LikenedText, Question } from './messages.ts';

/** What is needed of a worker, so that a test can put another in its place. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

export interface DeskOptions {
  start: () => ReadingWorker;
  /** The folder of the site that holds what the readers need. */
  files: string;
  /** How long one file may take: as long as on the command line. */
  seconds?: number;
}

/**
 * Gives files to a worker, one at a time. A file that takes too long costs the worker, not the page: a new one is
 * started, and says of the file what the command line would say.
 */
export class ReadingDesk {
  readonly #options: Required<DeskOptions>;
  #worker: ReadingWorker | null = null;
  #awake: Promise<Answer> | null = null;
  #waiting: PromiseWithResolvers<Answer> | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ start, files, seconds = 10 }: DeskOptions) {
    this.#options = { start, files, seconds };
  }

  /** Starts the worker. Gives the addresses that it loaded. */
  async wake(): Promise<readonly string[]> {
    const answer = await this.#inTurn(() => this.#wake());
    return answer.kind === 'awake' ? answer.loaded : [];
  }

  /** The files that a dropped file stands for: those in an archive, else itself. */
  async expand(source: SourceFile): Promise<SourceFile[]> {
    const answer = await this.#inTurn(() => this.#ask({ kind: 'expand', source }));
    // An archive that cannot be opened in time is refused under its own name.
    return answer?.kind === 'expanded' ? answer.sources : [{ ...source, problem: this.#limit }];
  }

  async read(source: SourceFile): Promise<ReadDocument> {
    const ask = (refused: string | null) => this.#inTurn(() => this.#ask({ kind: 'read', source, refused }));
    const answer = (await ask(null)) ?? (await ask(this.#limit));
    if (answer?.kind === 'read') return answer.document;
    throw new Error(answer?.kind === 'failed' ? answer.reason : this.#limit);
  }

  /** How much of a report's text stands in that of the year before; nothing where that takes too long. */
  async liken(before: LikenedText, own: LikenedText): Promise<EarlierLikeness[]> {
    const texts = [before, own].map(({ report, transcript }) => ({ report, transcript }));
    const [earlier = before, later = own] = texts;
    const answer = await this.#inTurn(() => this.#ask({ kind: 'liken', before: earlier, own: later }));
    return answer?.kind === 'likened' ? answer.likeness : [];
  }

  get #limit(): string {
    return `读了 ${this.#options.seconds} 秒`;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  /** Null where the answer took too long. The worker's waking does not count. */
  async #ask(question: Question): Promise<Answer | null> {
    await this.#wake();
    const late = Promise.withResolvers<null>();
    const timer = setTimeout(() => late.resolve(null), this.#options.seconds * 1000);
    const answer = await Promise.race([this.#send(question), late.promise]);
    clearTimeout(timer);
    if (answer === null) this.#end();
    return answer;
  }

  #wake(): Promise<Answer> {
    this.#awake ??= this.#send({ kind: 'wake', files: this.#options.files }).then((answer) => {
      if (answer.kind === 'failed') this.#end();
      if (answer.kind === 'failed') throw new Error(answer.reason);
      return answer;
    });
    return this.#awake;
  }

  #send(question: Question): Promise<Answer> {
    this.#worker ??= this.#listening(this.#options.start());
    this.#waiting = Promise.withResolvers<Answer>();
    this.#worker.postMessage(question);
    return this.#waiting.promise;
  }

  #listening(worker: ReadingWorker): ReadingWorker {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      // The PDF library greets whoever listens; its greeting has no kind.
      if (worker === this.#worker && 'kind' in data) this.#waiting?.resolve(data);
    });
    worker.addEventListener('error', (event) => {
      if (worker !== this.#worker) return;
      this.#waiting?.resolve({ kind: 'failed', reason: event.message });
      this.#end();
    });
    return worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#awake = null;
  }
}
