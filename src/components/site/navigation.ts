import type { TextKey } from '../../text/index.ts';

export type NavSection =
  | 'governments'
  | 'compare'
  | 'search'
  | 'audit'
  | 'coverage'
  | 'changes'
  | 'rules'
  | 'data'
  | 'glossary'
  | 'check'
  | 'method'
  | 'guide'
  | 'about';

export interface NavLink {
  section: NavSection;
  address: string;
  label: TextKey;
}

const link = (section: NavSection): NavLink => ({
  section,
  address: `/${section}/`,
  label: `nav.${section}`,
});

/** What people come for, in the header. */
export const headerLinks: readonly NavLink[] = [
  link('governments'),
  link('compare'),
  link('search'),
  link('audit'),
  link('coverage'),
  link('data'),
];

/** How it is made and by which rules, in the footer. */
export const footerLinks: readonly NavLink[] = [
  link('about'),
  link('method'),
  link('glossary'),
  link('guide'),
  link('check'),
  link('audit'),
  link('coverage'),
  link('changes'),
  link('rules'),
  link('data'),
];
