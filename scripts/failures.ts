import { diskFailure } from './disk-failure.ts';

/** What the person who ran a command can mend. The message says what was found and what to do. */
export class UserError extends Error {}

/** What to tell of a failure that is no fault of ours; null for any other. */
export function failureText(error: unknown): string | null {
  return error instanceof UserError ? error.message : (optionFailure(error) ?? diskFailure(error));
}

/**
 * Lets a command say such failures in a sentence and end with exit code 1. Called first, for they come from many sides: a
 * write, a stream, a thread. Any other error keeps its trace.
 */
export function tellFailures(): void {
  process.on('uncaughtException', (error) => {
    console.error(failureText(error) ?? error);
    process.exit(1);
  });
}

/** Lets a reader that stops listening (`| head`) end the run: that is no failure. What could not be written otherwise is one. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Node names the option that it does not know, or that has no value, in single quotes. */
function optionFailure(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
    return null;
  const option = /'(--?[^ ']+)/.exec(error.message)?.[1] ?? '';
  return `选项 ${option} 不认识，或者后面缺了内容。各个命令和它的选项见 README.zh-CN.md。`;
}
