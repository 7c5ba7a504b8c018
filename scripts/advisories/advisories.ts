import { z } from 'zod';

const Answer = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), range: z.string() }),
  ),
});
const Refusal = z.object({ message: z.string() });

/** What is known of the packages of the lock file; `asked` is false, with a reason, where nobody answered. */
export type Advisories =
  | { asked: true; packages: readonly { name: string; severity: string; range: string }[] }
  | { asked: false; reason: string };

/** Reads what `npm audit --json` printed. A registry that keeps no advisories gives an error in place of an answer. */
export function readAdvisories(printed: string): Advisories {
  const json = parsed(printed);
  const answer = Answer.safeParse(json);
  if (answer.success) return { asked: true, packages: Object.values(answer.data.vulnerabilities) };
  const refusal = Refusal.safeParse(json);
  return { asked: false, reason: refusal.success ? refusal.data.message : '没有得到能读懂的回答' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
