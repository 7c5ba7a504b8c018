import { digestOf } from './digest.ts';

/**
 * Whatever pages are made of comes through questions, so that it can be noted what a page asked. A page need be made
 * again only where an answer is another one now: nothing has to be remembered by hand about which page shows what.
 */
type Arguments = [] | [string];

/** The digest of today's answer, by the name of the question. */
const digests = new Map<string, (...args: Arguments) => string>();
let notes: Set<string> | null = null;

/**
 * Makes a function a question. Its answer must depend on the data and its argument alone. Where the answer is large,
 * `digest` says what stands for it.
 */
export function question<Args extends Arguments, Answer>(
  name: string,
  answer: (...args: Args) => Answer,
  digest: (...args: Args) => string = (...args) => digestOf(answer(...args)),
): (...args: Args) => Answer {
  digests.set(name, digest as (...args: Arguments) => string);
  return (...args) => {
    notes?.add(args[0] === undefined ? name : `${name} ${args[0]}`);
    return unnoted(() => answer(...args));
  };
}

/** What an answer asks in its turn is part of the answer. */
function unnoted<T>(work: () => T): T {
  const outer = notes;
  notes = null;
  try {
    return work();
  } finally {
    notes = outer;
  }
}

/** Does some work and notes what was asked meanwhile, each question with its argument. One work at a time. */
export async function noting(work: () => Promise<void>): Promise<string[]> {
  const noted = new Set<string>();
  notes = noted;
  try {
    await work();
  } finally {
    notes = null;
  }
  return [...noted].sort();
}

const known = new Map<string, string | null>();

/** The digest of the answer to a question that was noted; null where there is no such question or answer any more. */
export function answerDigest(asked: string): string | null {
  const found = known.get(asked);
  if (found !== undefined) return found;
  const digest = askAgain(asked);
  known.set(asked, digest);
  return digest;
}

function askAgain(asked: string): string | null {
  const [name = '', ...rest] = asked.split(' ');
  try {
    return digests.get(name)?.(...(rest.length === 0 ? [] : ([rest.join(' ')] as const))) ?? null;
  } catch {
    // What was asked then is not there now: no government of this code, no such file.
    return null;
  }
}
