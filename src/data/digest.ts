import { createHash } from 'node:crypto';

/** The SHA-256 of bytes, or of a value as JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  const bytes = value instanceof Uint8Array ? value : (JSON.stringify(value) ?? '');
  return createHash('sha256').update(bytes).digest('hex');
}
