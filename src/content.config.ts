import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Pages that people write in Markdown: each file is a page at the address of its path. */
const pages = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './content/pages' }),
  schema: z.object({
    title: z.string().describe('页面标题'),
    description: z.string().describe('一句话说明'),
    order: z.int().optional().describe('在发布指南各页里的次序'),
  }),
});

export const collections = { pages };
