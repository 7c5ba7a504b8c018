import type { Matrix } from '../ink/geometry.ts';

/** The arguments of a drawing step come from a hostile file through a library: nothing about them is taken on trust. */

export function numberAt(args: readonly unknown[], index: number): number {
  const value = args[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Six numbers, given as an array of any kind or one by one; null where they are none. */
export function matrixFrom(value: unknown): Matrix | null {
  if (!isList(value) || value.length < 6) return null;
  const [a, b, c, d, e, f] = Array.from({ length: 6 }, (_, index) => numberAt(value, index));
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) || value instanceof Float32Array;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
