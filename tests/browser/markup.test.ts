import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pageTypes } from './pages.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader([], {
    extends: ['html-validate:standard'],
    rules: {
      // How a page is written matters not to its readers.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      // Ids are the addresses of cells, and have dots.
      'valid-id': ['error', { relaxed: true }],
      'long-title': 'off',
    },
  }),
);

test.each(pageTypes)('%s is valid HTML', async (_, address) => {
  const path = address.split('?')[0] ?? '';
  const html = readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) =>
    result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
  );
  expect(messages).toEqual([]);
});
