/** Progress on long work: a line that counts up on a terminal, nothing until the end elsewhere. */
export interface Progress {
  step(): void;
  say(message: string): void;
  end(message: string): void;
}

const everyMilliseconds = 200;

export function progressOf(what: string, total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  let done = 0;
  let shown = 0;
  const clear = () => (out.isTTY ? out.write('\r\u001b[K') : true);
  return {
    step() {
      done += 1;
      if (!out.isTTY || Date.now() - shown < everyMilliseconds) return;
      shown = Date.now();
      out.write(`\r${what}：${done} / ${total}`);
    },
    say(message) {
      clear();
      out.write(`${message}\n`);
    },
    end(message) {
      clear();
      out.write(`${message}\n`);
    },
  };
}
