import { loadFixtures } from '@openpartner/fixtures'

const customers = loadFixtures('customer')
const documents = [...customers.valid, ...customers.invalid, ...customers.asSent].map(({ value }) =>
  JSON.stringify(value),
)

/** What an export may hold besides records. */
const oddLines = [
  '',
  ' \t\r',
  '{"id": oops}',
  'oops',
  '\uFEFF{}',
  '{"items": []}',
  '[]',
  'null',
  '[NaN]',
  '{"id": "1", "id": 2}',
  '{"companyProfile": {"\\ud800": 1e400}}',
  `${documents[0]}\r`,
].map((line) => Buffer.from(line))

/** Lines of an export: every fixture again and again, and between them lines that are not records. */
export function exportedLines(count: number): readonly Buffer[] {
  const odd = [...oddLines, Buffer.from([0x7b, 0xff, 0x7d])]
  return Array.from({ length: count }, (_, index) => {
    if (index % 37 === 5) return odd[Math.floor(index / 37) % odd.length] as Buffer
    return Buffer.from(documents[index % documents.length] as string)
  })
}

/** A file of lines, the last one without an end. */
export const fileOf = (lines: readonly Buffer[]): Buffer =>
  Buffer.concat(lines.flatMap((line, index) => (index === 0 ? [line] : [Buffer.from('\n'), line])))
