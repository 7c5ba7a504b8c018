import { resolve } from 'node:path';
import { ingestContent } from './build/ingest-content.ts';
import { installed, runNode } from './build/run-command.ts';
import { watchContent } from './dev/watch-content.ts';
import { tellFailures } from './failures.ts';
import { contentFolder } from './register.ts';

/** `npm run dev`: the site while it is being worked on. A file that is dropped into `content/` is read and shown at once. */
tellFailures();
const data = 'public/data';
// Every ingest is a new process: what it is made of is compiled once for all of them.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');
// What a file has to be mended for is said by the ingest; the others are shown all the same.
await ingestContent(data);
const content = watchContent(contentFolder, () => ingestContent(data));
process.exitCode = await runNode({
  args: [installed('astro'), 'dev', '--silent', '--ignore-lock', ...process.argv.slice(2)],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
});
content.close();
