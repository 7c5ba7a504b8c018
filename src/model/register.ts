import type { RegisteredGovernment } from './government.ts';

/** The register of governments, ready to be asked. */
export interface Register {
  governments: readonly RegisteredGovernment[];
  byCode: ReadonlyMap<string, RegisteredGovernment>;
}

export function registerOf(governments: readonly RegisteredGovernment[]): Register {
  return { governments, byCode: new Map(governments.map((entry) => [entry.code, entry])) };
}

/** A government and those above it, outermost first. A loop in the register ends where it begins. */
export function lineageOf(register: Register, government: RegisteredGovernment): RegisteredGovernment[] {
  const lineage = [government];
  for (let parent = parentOf(register, government); parent && !lineage.includes(parent); ) {
    lineage.unshift(parent);
    parent = parentOf(register, parent);
  }
  return lineage;
}

function parentOf(register: Register, government: RegisteredGovernment): RegisteredGovernment | undefined {
  return government.parent === null ? undefined : register.byCode.get(government.parent);
}

/** `宁夏回族自治区中卫市沙坡头区香山乡人民政府` */
export function fullNameOf(register: Register, government: RegisteredGovernment): string {
  const above = lineageOf(register, government).slice(0, -1);
  return above.map((entry) => entry.place).join('') + government.name;
}
