import { defineConfig } from 'astro/config';
import { showNewData } from './scripts/dev/show-new-data.ts';
import { tellAddress } from './scripts/dev/tell-address.ts';
import { bundleOnly } from './scripts/pages/bundle-only.ts';

// Where the site will live is the host's business: SITE_URL and BASE_PATH are optional.
export default defineConfig({
  output: 'static',
  site: process.env.SITE_URL,
  base: process.env.BASE_PATH ?? '/',
  publicDir: process.env.PUBLIC_FOLDER,
  trailingSlash: 'always',
  build: { concurrency: 8, inlineStylesheets: 'never' },
  // A line break between two inline elements is no space: Chinese is set without.
  compressHTML: 'jsx',
  // Scripts as files: cached once for all pages, and nothing to hash page by page.
  // The worker that reads files loads each reader when it is needed, which only modules can.
  vite: {
    plugins: [showNewData(), tellAddress()],
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
  },
  integrations: process.env.BUNDLE_ONLY === undefined ? [] : [bundleOnly()],
  devToolbar: { enabled: false },
});
