/**
 * The one way to write the address of a cell: `applications.denied.stateSecrets.total`. It stands apart, since
 * pages in the browser write addresses and need no schema.
 */
export function cellPath(table: string, row: string, column: string): string {
  return `${table}.${row}.${column}`;
}
