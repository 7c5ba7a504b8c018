/** Nobody writes more than a few lines of headers. */
const mostHeader = 4096;

/** The page in a “single file” (.mht) that a browser or Word saved; any other file as it is. */
export function pageBytes(bytes: Uint8Array): Uint8Array {
  if (!/^mime-version:/im.test(oneSignAByte(bytes.subarray(0, mostHeader)))) return bytes;
  const text = oneSignAByte(bytes);
  const { headers, body } = partOf(text, 0);
  const boundary = /^content-type:\s*multipart\/[\s\S]*?boundary="?([^"\r\n;]+)/im.exec(headers)?.[1];
  if (boundary === undefined) return bytes;
  const marks = [...boundariesIn(text, boundary, body)];
  for (const [index, start] of marks.entries()) {
    const part = partOf(text, start);
    if (/^content-type:\s*text\/html/im.test(part.headers))
      return decoded(part.headers, bytes.subarray(part.body, marks[index + 1] ?? bytes.length));
  }
  return bytes;
}

/** Places in this text are places in the bytes. */
function oneSignAByte(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Where the lines that part a file from the next begin. */
function* boundariesIn(text: string, boundary: string, from: number): Generator<number> {
  const mark = `--${boundary}`;
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + mark.length)) yield at;
}

/** Headers end at the first empty line. */
function partOf(text: string, start: number): { headers: string; body: number } {
  const head = text.slice(start, start + mostHeader);
  const end = /\r?\n\r?\n/.exec(head);
  return end === null
    ? { headers: '', body: start }
    : { headers: head.slice(0, end.index), body: start + end.index + end[0].length };
}

function decoded(headers: string, body: Uint8Array): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body);
  return encoding === 'base64' ? fromBase64(body) : body;
}

/** `=E4=B8=80` is three bytes, `=` at the end of a line joins it with the next. */
function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let size = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    const code = byte === 0x3d ? String.fromCharCode(body[at + 1] ?? 0, body[at + 2] ?? 0) : '';
    if (/^[\dA-F]{2}$/i.test(code)) {
      bytes[size++] = Number.parseInt(code, 16);
      at += 2;
    } else if (code.startsWith('\n')) at += 1;
    else if (code === '\r\n') at += 2;
    else bytes[size++] = byte;
  }
  return bytes.subarray(0, size);
}

function fromBase64(body: Uint8Array): Uint8Array {
  const text = oneSignAByte(body).replace(/[^A-Za-z\d+/]/g, '');
  // A last sign by itself holds less than a byte.
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}
