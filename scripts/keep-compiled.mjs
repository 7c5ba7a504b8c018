// Loaded before a command that people wait for: what Node makes of our TypeScript is kept for the next run, which then starts
// in half the time. Where nothing can be written, nothing is kept.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
