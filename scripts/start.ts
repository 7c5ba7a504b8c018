import { runNode } from './build/run-command.ts';
import { isBuilt } from './build/site.ts';
import { serveSite } from './serve/serve-site.ts';

// A file that could not be read must not keep the others from being shown. Where nothing could be built, an older
// site is shown if there is one: the lines above say so, and the exit code keeps the failure.
process.exitCode = await runNode({ args: ['scripts/build.ts'] });
if (isBuilt()) await serveSite();
