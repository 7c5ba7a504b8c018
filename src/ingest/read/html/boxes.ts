import { attributeOf, type PageElement } from './parse-page.ts';

const blocks = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset
   figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu
   nav ol p pre search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

const furnitureElements = new Set(['nav', 'aside', 'footer']);
const furnitureRoles = /^(?:navigation|complementary|contentinfo|search|banner|toolbar|menu|menubar)$/;
const furnitureNames =
  /(?:^|[\s_-])(?:nav|navbar|menu|crumbs?|breadcrumbs?|share|bdshare\w*|footer|foot|sidebar|qrcode|ewm|erweima|toolbar|pagination|copyright|related)(?:[\s_-]|$)/i;

/** True where an element begins a line of its own. */
export function isBlock(element: PageElement): boolean {
  return blocks.has(element.tagName);
}

/** True for a box that by its element, role or name is a menu, a footer, a row of buttons. */
export function isFurniture(element: PageElement): boolean {
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return (
    furnitureElements.has(element.tagName) ||
    furnitureRoles.test(attributeOf(element, 'role') ?? '') ||
    furnitureNames.test(name)
  );
}
