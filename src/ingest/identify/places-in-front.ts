import type { RegisteredGovernment } from '../../model/government.ts';
import type { Register } from '../../model/register.ts';
import { looksLike } from './look-alikes.ts';
import { placeIndexOf } from './place-index.ts';
import { namesInFront } from './place-names.ts';

export interface PlaceInFront {
  place: RegisteredGovernment;
  name: string;
  printed: string;
}

/** Reads what stands in front of the name of a place: places above it, or a zone; null where anything else stands there. */
export function readFront(
  front: string,
  above: readonly RegisteredGovernment[],
  register: Register,
): PlaceInFront[] | null {
  const names = front.replace(/^[^\p{Script=Han}]+/u, '');
  return placesInFront(names, above) ?? (isZone(names, register) ? [] : null);
}

const zone =
  /^[^省市县州盟旗]{2,6}(?:新区|高新区|经开区|开发区|示范区|功能区|管理区|风景区|度假区|保税区|园区)$/;

/** 西咸新区 leads townships of two counties, and is no division itself: it says nothing of where they are. 浦东新区 is one. */
function isZone(front: string, register: Register): boolean {
  return zone.test(front) && placeIndexOf(register).named(front).length === 0;
}

/** Reads the places above, in their order, any of them left out; null where anything else stands there. */
function placesInFront(front: string, above: readonly RegisteredGovernment[]): PlaceInFront[] | null {
  if (front === '') return [];
  for (const [at, place] of above.entries()) {
    for (const name of namesInFront(place)) {
      const printed = front.slice(0, name.length);
      if (!looksLike(printed, name)) continue;
      const rest = placesInFront(front.slice(name.length), above.slice(at + 1));
      if (rest) return [{ place, name, printed }, ...rest];
    }
  }
  return null;
}
