/** Hands a file that was made in the browser to the reader. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by the time the next task runs; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
