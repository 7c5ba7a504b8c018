import { Report } from '../../model/report.ts';

/** One field of a report's JSON, with what its schema says of it. */
export interface JsonField {
  name: string;
  meaning: string;
}

/** The fields of a report, those inside a part under its name. */
export function reportFields(): JsonField[] {
  return fieldsOf(Report, '');
}

/** The little of a zod schema that a dictionary needs: what it wraps, what it holds, what it says. */
interface Described {
  description?: string | undefined;
  shape?: Record<string, Described>;
  element?: Described;
  unwrap?: () => Described;
}

function fieldsOf(schema: Described, prefix: string): JsonField[] {
  return Object.entries(schema.shape ?? {}).flatMap(([key, field]) => {
    const inner = insideOf(field);
    const name = `${prefix}${key}${inner.isList ? '[]' : ''}`;
    const meaning = field.description ?? inner.schema.description ?? '';
    return [{ name, meaning }, ...fieldsOf(inner.schema, `${name}.`)];
  });
}

/** Through `nullable`, `optional` and lists to what is inside. */
function insideOf(schema: Described): { schema: Described; isList: boolean } {
  if (schema.element !== undefined) return { schema: insideOf(schema.element).schema, isList: true };
  if (schema.shape === undefined && schema.unwrap !== undefined) return insideOf(schema.unwrap());
  return { schema, isList: false };
}
