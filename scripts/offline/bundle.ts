import { build } from 'vite';

/** The script of the offline file and all that it imports, as one piece. */
export async function bundledScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'offline' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunks = result !== undefined && 'output' in result ? result.output : [];
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}
