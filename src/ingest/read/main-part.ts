import { elementsOf } from './xml.ts';
import type { Zip } from './zip.ts';
import { partOf } from './zip-part.ts';

/** Where an office file keeps its main part: the usual place, or another one that the package's relationships tell. */
export function mainPart(zip: Zip, usual: string): string {
  const relations = partOf(zip, '_rels/.rels');
  const main = relations
    ? elementsOf(relations).find(({ attributes }) => attributes.get('Type')?.endsWith('/officeDocument'))
    : undefined;
  return main?.attributes.get('Target')?.replace(/^\//, '') ?? usual;
}
