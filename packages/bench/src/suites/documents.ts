/** One in 20 documents invalid, spread evenly, as in traffic from clients that were tested. */
export const mixed = (valid: readonly unknown[], invalid: readonly unknown[] = []): unknown[] =>
  valid.map((document, index) =>
    index % 20 === 19 ? (invalid[index % invalid.length] ?? document) : document,
  )
