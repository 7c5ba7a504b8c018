import { type DroppedFile, droppedReports } from '../../check/dropped-files.ts';
import { matrixCsv } from '../../check/matrix.ts';
import type { ReadDocument, SourceFile } from '../../check/messages.ts';
import { ReadingDesk } from '../../check/reading-desk.ts';
import { checkWords as words } from '../../text/check.ts';
import { href } from '../../text/href.ts';
import { saveFile } from '../browser/save-file.ts';
import { isDownloadName, saveResult } from './downloads.ts';
import { listenForFiles } from './drop-area.ts';
import { type Liken, lastYearOf } from './last-year.ts';
import { lastYearHtml } from './last-year-html.ts';
import { listHtml } from './list-html.ts';
import { keepForOffline } from './offline.ts';
import { resultHtml } from './result-html.ts';
import { startWorker } from './start-worker.ts';

/** Reads the files that are dropped on the page, in a worker, and shows what was understood of each. */
class ReportCheck extends HTMLElement {
  #documents: ReadDocument[] = [];
  #shown = 0;
  #batch = 0;
  readonly #desk = new ReadingDesk({
    start: startWorker,
    files: new URL(href('/check/reading/'), location.href).href,
  });

  connectedCallback(): void {
    this.dataset.ready = '';
    listenForFiles(this, this.#part('[data-drop]'), (files) => this.#start(files));
    this.addEventListener('click', (event) => void this.#onClick(event));
    void this.#prepare();
  }

  async #prepare(): Promise<void> {
    this.#status(words.preparing);
    try {
      const loaded = await this.#desk.wake();
      if (this.#batch === 0) this.#status(words.ready);
      if (await keepForOffline(loaded)) this.#part('[data-offline]').textContent = words.offline;
    } catch {
      this.#status(words.failedToPrepare);
    }
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const { show, download } = button?.dataset ?? {};
    const document = this.#documents[this.#shown];
    if (show !== undefined) await this.#show(Number(show), true);
    if (download === 'matrix')
      saveFile(`${words.matrix}.csv`, matrixCsv(this.#reports()), 'text/csv;charset=utf-8');
    if (document && isDownloadName(download)) await saveResult(download, document);
  }

  #start(files: readonly DroppedFile[]): void {
    this.#read(files).catch((error: unknown) => {
      this.#part('progress').hidden = true;
      this.#status(words.crashed(String(error)));
    });
  }

  /** Reads one file after the other. What is dropped meanwhile begins anew. */
  async #read(dropped: readonly DroppedFile[]): Promise<void> {
    const batch = ++this.#batch;
    const reports = droppedReports(dropped);
    this.#documents = [];
    this.#part('[data-result]').innerHTML = '';
    this.#part('[data-list]').innerHTML = '';
    if (reports.length === 0) return this.#status(words.nothing);
    for (const [index, { path, file, sidecar }] of reports.entries()) {
      this.#progress(index, reports.length, path);
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.#readSource({ file: path, bytes, ...(sidecar && { sidecar: await sidecar.text() }) }, batch);
      if (batch !== this.#batch) return;
    }
    await this.#finish();
  }

  /** One file, or each in an archive. */
  async #readSource(dropped: SourceFile, batch: number): Promise<void> {
    for (const source of await this.#desk.expand(dropped)) {
      const document = await this.#desk.read(source);
      if (batch !== this.#batch) return;
      this.#documents.push(document);
      if (this.#documents.length === 1) await this.#show(0, false);
      else this.#list();
    }
  }

  async #finish(): Promise<void> {
    const good = this.#reports().filter(({ findings }) =>
      findings.every(({ severity }) => severity !== 'error'),
    );
    this.#part('progress').hidden = true;
    // Last year's report may have come after this one. What is on the page stays once it is said that all is read.
    if (this.#documents.length > 1) await this.#setLastYearBeside();
    this.#status(words.done(this.#documents.length, good.length));
  }

  /** Shows one file at once, so that its buttons are there to be used, and then what takes time. */
  async #show(index: number, isAsked: boolean): Promise<void> {
    const document = this.#documents[index];
    if (document === undefined) return;
    this.#shown = index;
    this.#list();
    const result = this.#part('[data-result]');
    result.innerHTML = resultHtml(document);
    if (isAsked) result.querySelector('h2')?.focus();
    await this.#setLastYearBeside();
  }

  async #setLastYearBeside(): Promise<void> {
    const document = this.#documents[this.#shown];
    if (document === undefined || document.report.form === null) return;
    const liken: Liken = (before, own) => this.#desk.liken(before, own);
    const lastYear = await lastYearOf(document, this.#documents, liken);
    if (this.#documents[this.#shown] !== document) return;
    const section = this.#part('.last-year');
    section.innerHTML = lastYearHtml(document, lastYear);
    section.hidden = section.innerHTML === '';
  }

  #list(): void {
    const isAlone = this.#documents.length < 2;
    this.#part('[data-list]').innerHTML = isAlone ? '' : listHtml(this.#reports(), this.#shown);
  }

  #progress(done: number, all: number, file: string): void {
    const progress = this.#part('progress') as HTMLProgressElement;
    progress.hidden = all < 2;
    progress.max = all;
    progress.value = done;
    this.#status(words.reading(file));
  }

  #reports() {
    return this.#documents.map(({ report }) => report);
  }

  #status(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the check`);
    return part;
  }
}

customElements.define('report-check', ReportCheck);
