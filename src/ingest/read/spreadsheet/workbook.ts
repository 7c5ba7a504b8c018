import { mainPart } from '../main-part.ts';
import { childOf, elementsOf, type XmlElement } from '../xml.ts';
import type { Zip } from '../zip.ts';
import { partOf } from '../zip-part.ts';
import { ZipProblem } from '../zip-problem.ts';
import { CellValues } from './cell-values.ts';
import { formatsOf } from './formats.ts';
import { sharedStrings } from './strings.ts';

export interface Workbook {
  /** The sheets that are shown, in the order of their tabs. */
  sheets: XmlElement[];
  values: CellValues;
}

/** Opens a spreadsheet; sheets that are hidden stay so. Throws `ZipProblem` or `XmlProblem`. */
export function openWorkbook(zip: Zip): Workbook {
  const main = mainPart(zip, 'xl/workbook.xml');
  const book = partOf(zip, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = targetsOf(partOf(zip, `${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const names = elementsOf(childOf(book ?? undefined, 'sheets') ?? emptyElement)
    .filter(({ attributes }) => !/hidden/i.test(attributes.get('state') ?? ''))
    .flatMap(({ attributes }) => targets.get(attributes.get('id') ?? '') ?? []);
  const sheets = names.map((name) => partOf(zip, name)).filter((sheet) => sheet !== null);
  if (sheets.length === 0) throw new ZipProblem('damaged', '里面没有能看见的工作表');
  const isFrom1904 = /^(?:1|true)$/.test(
    childOf(book ?? undefined, 'workbookPr')?.attributes.get('date1904') ?? '',
  );
  const strings = sharedStrings(partOf(zip, `${folder}sharedStrings.xml`));
  return {
    sheets,
    values: new CellValues(strings, formatsOf(partOf(zip, `${folder}styles.xml`)), isFrom1904),
  };
}

const emptyElement: XmlElement = { name: '', attributes: new Map(), children: [] };

/** Where the parts of the workbook are, by the ids it calls them. */
function targetsOf(relations: XmlElement | null, folder: string): Map<string, string> {
  return new Map(
    elementsOf(relations ?? emptyElement).map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      return [attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : folder + target];
    }),
  );
}
