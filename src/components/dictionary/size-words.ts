const kilobyte = 1024;

/** A file size for people: 844 字节, 125 KB, 3.2 MB. */
export function sizeWords(bytes: number): string {
  if (bytes < kilobyte) return `${bytes} 字节`;
  if (bytes < kilobyte ** 2) return `${Math.round(bytes / kilobyte)} KB`;
  return `${(bytes / kilobyte ** 2).toFixed(1)} MB`;
}
