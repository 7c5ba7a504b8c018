/** An archive that cannot be read, or should not be. The reason is said in Chinese. */
export class ZipProblem extends Error {
  readonly kind: 'damaged' | 'protected' | 'unsafe';

  constructor(kind: ZipProblem['kind'], reason: string) {
    super(reason);
    this.kind = kind;
  }
}
