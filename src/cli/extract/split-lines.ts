const LINE_BREAK = 0x0a;

/**
 * Yields the lines of a byte stream without their line breaks: for each chunk the lines that end in it, and at the end a
 * last line without a break, if there is one. A line may have any length: its parts are joined once, when it ends.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Buffer[]> {
  let open: Buffer[] = [];
  for await (const chunk of chunks) {
    const { lines, rest } = splitChunk(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), open);
    open = rest;
    if (lines.length > 0) yield lines;
  }
  const last = Buffer.concat(open);
  if (last.length > 0) yield [last];
}

function splitChunk(chunk: Buffer, open: Buffer[]): { readonly lines: Buffer[]; readonly rest: Buffer[] } {
  const lines: Buffer[] = [];
  let rest = open;
  let from = 0;
  for (let to = chunk.indexOf(LINE_BREAK); to >= 0; to = chunk.indexOf(LINE_BREAK, from)) {
    lines.push(rest.length === 0 ? chunk.subarray(from, to) : Buffer.concat([...rest, chunk.subarray(from, to)]));
    rest = [];
    from = to + 1;
  }
  if (from < chunk.length) rest.push(chunk.subarray(from));
  return { lines, rest };
}
