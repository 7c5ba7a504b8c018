import { watch } from 'node:fs';

/** Copying a file is several events; they are waited out. */
const quietMilliseconds = 150;

/** Does the work whenever something in a folder changed, never twice at once. What changes meanwhile is seen to afterwards. */
export function watchContent(folder: string, work: () => Promise<unknown>): { close: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isAskedAgain = false;
  const run = async () => {
    if (isWorking) {
      isAskedAgain = true;
      return;
    }
    isWorking = true;
    await work().catch((error: unknown) => console.error(error));
    isWorking = false;
    if (isAskedAgain) ask();
    isAskedAgain = false;
  };
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quietMilliseconds);
  };
  const watcher = watch(folder, { recursive: true }, ask);
  return {
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
