import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where the programs that make pages lie in the folder of a bundle. */
export const programs = 'programs';

/**
 * Lets Astro bundle programs, styles and scripts, and make no page: several processes can then make them from one
 * bundle, which lasts until the code changes.
 */
export function bundleOnly(): AstroIntegration {
  let folder = '';
  return {
    name: 'bundle-only',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ updateConfig }) => {
        const rolldownOptions = { input: 'src/render/renderer.ts' };
        updateConfig({ environments: { prerender: { build: { rolldownOptions } } } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bundle-only',
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('只打包，不生成网页。')),
          // Astro throws them away when it has made its pages.
          teardown: async () => renameSync(`${folder}/.prerender`, `${folder}/${programs}`),
        });
      },
    },
  };
}
