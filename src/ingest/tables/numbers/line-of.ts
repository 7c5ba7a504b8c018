import type { Identity } from '../../../model/form.ts';
import type { LeafColumn } from '../../../model/form-leaves.ts';
import type { Line } from './readings.ts';

/** The sums inside one line, by the positions of its columns. */
export function lineOf(columns: readonly LeafColumn[], identities: readonly Identity[]): Line {
  const position = (id: string) => columns.findIndex((column) => column.id === id);
  const sums = identities.flatMap((identity) =>
    identity.kind === 'sum' && identity.along === 'columns' && position(identity.total) >= 0
      ? [{ total: position(identity.total), parts: identity.parts.map(position) }]
      : [],
  );
  return { width: columns.length, sums };
}
