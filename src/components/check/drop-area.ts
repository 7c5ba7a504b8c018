import type { DroppedFile } from '../../check/dropped-files.ts';
import { chosenFiles, filesOf } from './dropped-entries.ts';

/** Takes files that are dropped anywhere on an element or chosen in its file fields; the area lights up under them. */
export function listenForFiles(
  element: HTMLElement,
  area: HTMLElement,
  take: (files: DroppedFile[]) => void,
): void {
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  element.addEventListener('dragleave', () => area.classList.remove('over'));
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    area.classList.remove('over');
    if (event.dataTransfer) void filesOf(event.dataTransfer).then(take);
  });
  element.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.files) return;
    take(chosenFiles(target.files));
    // The same file, mended, may be chosen again.
    target.value = '';
  });
}
