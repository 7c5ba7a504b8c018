import type { Page } from 'playwright-core';

/** What can be reached with the tab key, as the page is shown now. */
const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** A walk over a page with the tab key alone. */
export interface Walk {
  /** How many controls there are, and which of them the walk did not reach. */
  controls: number;
  missed: string[];
  /** Controls that were reached and do not show it. */
  unseen: string[];
}

/** Presses the tab key from the top of a page to its end. */
export async function walked(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
      if (outlineStyle === 'none' || outlineWidth === '0px')
        (target as Element).setAttribute('data-unseen', '');
      (target as Element).setAttribute('data-reached', '');
    });
  });
  const controls = await page.locator(reachable).count();
  for (let step = 0; step < controls + 4; step += 1) await page.keyboard.press('Tab');
  return page.evaluate((selector) => {
    const said = (element: Element) => element.outerHTML.slice(0, 120);
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [type="radio"]:not(:checked)'),
    );
    return {
      controls: all.length,
      missed: all.filter((element) => !element.hasAttribute('data-reached')).map(said),
      unseen: [...document.querySelectorAll('[data-unseen]')].map(said),
    };
  }, reachable);
}
