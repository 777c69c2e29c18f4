/** A piece of a source text; without a kind it has the color of text. */
export type Piece = { readonly kind: 'comment' | 'key' | 'string' | 'literal' | ''; readonly text: string }

// Enough for generated types and for JSON; a general highlighter weighs more than the rest of the page.
const token =
  /(?<comment>\/\*[^]*?\*\/|\/\/.*)|(?<key>"(?:[^"\\\n]|\\.)*"(?=\s*:)|\b[A-Za-z]\w*(?=\??:))|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<literal>\b(?:export|import|type|interface|from|readonly|extends|true|false|null|string|number|boolean|unknown|\d+)\b)/gu

/** Splits TypeScript types or JSON into pieces that together are the source. */
export function highlighted(source: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: text, index, groups = {} } of source.matchAll(token)) {
    if (index > end) pieces.push({ kind: '', text: source.slice(end, index) })
    const [kind] = Object.entries(groups).find(([, part]) => part !== undefined) ?? ['']
    pieces.push({ kind: kind as Piece['kind'], text })
    end = index + text.length
  }
  return [...pieces, { kind: '', text: source.slice(end) }]
}
