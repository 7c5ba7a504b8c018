/** Hands a file that was made on the page to the person in front of it. */
export function saveFile(name: string, content: Blob | string, type = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to write by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
