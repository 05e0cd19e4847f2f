const NEWLINE = 0x0a;

/** Yields the lines of a stream without their breaks; null for each that is longer than `most` bytes, which is passed over. */
export async function* boundedLines(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer | null> {
  let pieces: Buffer[] = [];
  let length = 0;
  const take = (): Buffer | null => {
    const row = length > most ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return row;
  };
  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
