/** A value that is made when it is needed first, for the answers to questions: a large table is read only where one asks. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
