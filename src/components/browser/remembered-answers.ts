/** What was asked for before is not asked again; a failed try does not spoil the next. */
export class RememberedAnswers<Key, Value> {
  readonly #make: (key: Key) => Promise<Value>;
  readonly #made = new Map<Key, Promise<Value>>();

  constructor(make: (key: Key) => Promise<Value>) {
    this.#make = make;
  }

  get(key: Key): Promise<Value> {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#make(key).catch((error: unknown) => {
      this.#made.delete(key);
      throw error;
    });
    this.#made.set(key, made);
    return made;
  }
}
