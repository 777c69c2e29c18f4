import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createByteScanner, type ScanLines, scanLines } from '@openpartner/validators/bytes/customer'
import { Customer } from '@openpartner/validators/customer'
import type { Context } from '../context.ts'
import { commonCustomer, writers } from '../corpus/lines.ts'
import { createRandom } from '../corpus/random.ts'
import { interleave } from '../measure/interleave.ts'
import { sourcemetaTime } from '../measure/sourcemeta.ts'
import { finite, median, timesAsFast } from '../measure/statistics.ts'
import type { Row, Target } from '../result.ts'
import type { Suite } from '../suite.ts'

/** How many times as fast as `JSON.parse` each engine has to be, by what is written; the last one applies to all others. */
const wanted: readonly (readonly [names: RegExp, javascript: number, wasm: number])[] = [
  [/compact$/, 5, 9],
  [/order$|^a blank/, 3, 3],
  [/./, 2, 2],
]

const linesOf = (texts: readonly string[]): Buffer => Buffer.from(texts.map((text) => `${text}\n`).join(''))

/** Parses each line of a chunk; returns how many there are. */
function parseLines(chunk: Buffer): number {
  let count = 0
  for (let start = 0; start < chunk.length; count += 1) {
    const end = chunk.indexOf(10, start)
    JSON.parse(chunk.toString('utf8', start, end))
    start = end + 1
  }
  return count
}

/** Scans a chunk, and lists the issues of what is not valid, as a command would; returns how many lines there are. */
function listIssues(chunk: Buffer, scan: ScanLines): number {
  let others = 0
  const { lines, valid } = scan(chunk, 0, chunk.length, (from, to) => {
    const result = Customer.validate(JSON.parse(chunk.toString('utf8', from, to)))
    others += result.ok || result.issues.length > 0 ? 1 : 0
  })
  return valid + others === lines ? lines : -1
}

function rowOf(name: string, chunk: Buffer, wasm: ScanLines, { settings, progress }: Context): Row {
  progress(`byte-scanner: ${name}`)
  const { pace } = settings
  const times = interleave(
    [
      { name: 'parse', count: () => parseLines(chunk) },
      { name: 'javascript', count: () => listIssues(chunk, scanLines) },
      { name: 'wasm', count: () => listIssues(chunk, wasm) },
    ],
    [undefined],
    // What the parser leaves to the garbage collector is collected in its own time.
    { ...pace, slice: pace.slice * 10 },
  )
  const lines = parseLines(chunk)
  const [parse = [], ...own] = ['parse', 'javascript', 'wasm'].map((key) => times.get(key) ?? [])
  const unsure = 1 - scanLines(chunk, 0, chunk.length, () => undefined).valid / lines
  return {
    name,
    values: [
      finite(median([...parse]) / lines),
      ...own.map((list) => timesAsFast(parse, list)),
      finite(100 * unsure),
    ],
  }
}

const targetsOf = ({ name, values }: Row): Target[] => {
  const [, javascript = 2, wasm = 2] = wanted.find(([names]) => names.test(name)) ?? []
  return [
    {
      name: `lines ${name}: JavaScript, speed of JSON.parse`,
      unit: 'times',
      min: javascript,
      measured: values[1] ?? null,
    },
    {
      name: `lines ${name}: WebAssembly, speed of JSON.parse`,
      unit: 'times',
      min: wasm,
      measured: values[2] ?? null,
    },
  ]
}

/** The whole job, from a file to the verdict, next to a native program. */
async function againstNative(chunk: Buffer, scan: ScanLines, folder: string): Promise<number | null> {
  const file = join(folder, 'customers.jsonl')
  // The native program needs a while to begin.
  writeFileSync(file, Buffer.concat(Array.from({ length: 4 }, () => chunk)))
  const native = await sourcemetaTime(file)
  const start = performance.now()
  const bytes = readFileSync(file)
  const { lines, valid } = scan(bytes, 0, bytes.length, () => undefined)
  const own = performance.now() - start
  rmSync(file)
  return native === null || lines !== valid ? null : finite(native / own)
}

export const byteScanner: Suite = {
  name: 'byte-scanner',
  title: 'Lines of NDJSON with one customer each: the scanner of bytes, and `JSON.parse` of the same lines',
  run: async (context) => {
    const { corpus, folder, progress } = context
    const random = createRandom(18)
    const { valid, invalid } = corpus('customer')
    // More than fits the caches of a processor, as a file does.
    const customers = Array.from({ length: 8 }, () => valid)
      .flat()
      .map(commonCustomer)
    const broken = Object.values(invalid).flat()
    const { scanLines: wasm } = await createByteScanner()
    const texts = new Map(
      Object.entries(writers).map(([name, write]) => [
        name,
        customers.map((customer) => write(customer, random)),
      ]),
    )
    texts.set(
      'one in ten invalid, issues listed',
      customers.map((customer, index) =>
        JSON.stringify(index % 10 === 9 ? broken[index % broken.length] : customer),
      ),
    )
    const rows = [...texts].map(([name, list]) => rowOf(name, linesOf(list), wasm, context))
    progress('byte-scanner: the native program')
    const [compact = []] = texts.values()
    const native = await againstNative(linesOf(compact), wasm, folder)
    return {
      tables: [
        {
          title: byteScanner.title,
          columns: [
            { title: 'JSON.parse', unit: 'ns' },
            { title: 'JavaScript ÷ JSON.parse', unit: 'times' },
            { title: 'WebAssembly ÷ JSON.parse', unit: 'times' },
            { title: 'lines for the parser, %', unit: 'count' },
          ],
          rows,
        },
      ],
      targets: [
        ...rows.flatMap(targetsOf),
        {
          name: 'a file of customers: speed of the native Sourcemeta CLI',
          unit: 'times',
          min: 8,
          measured: native,
        },
      ],
    }
  },
}
