import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2 that axe looks at only when it is asked to. */
const rules = { 'target-size': { enabled: true } };
const shownNodes = 3;

/** What axe finds on a page, each kind with the first elements that have it. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  return violations.map(({ id, nodes }) => {
    const elements = nodes.slice(0, shownNodes).map(({ html }) => html);
    return `${id}: ${elements.join(' ')}`;
  });
}
