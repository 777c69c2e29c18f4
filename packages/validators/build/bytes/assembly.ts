import { readFileSync } from 'node:fs'
import { resources } from '@openpartner/schemas'
import asc from 'assemblyscript/asc'
import { classes } from '../../src/bytes/classes.ts'
import { countryKinds } from '../../src/bytes/country-kinds.ts'
import { scannerOf, scannersSource } from './emit-scanners.ts'

/** The files of `src/bytes` that AssemblyScript reads as well; what is left has another version in `assembly/`. */
const portable = [
  'white-space',
  'decode',
  'text',
  'unescape',
  'formats',
  'country',
  'simple-values',
  'skip',
  'first-bytes',
]

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** AssemblyScript gets everything in one file, and has no use for what only TypeScript asks for. */
const asAssembly = (source: string): string =>
  source
    .replaceAll(/^import [^;]*? from '[^']*'$/gm, '')
    .replaceAll(/^export /gm, '')
    .replaceAll(']!', ']')
    .replaceAll('for (;;)', 'while (true)')

const table = (name: string, bytes: Uint8Array): string =>
  `const ${name}: Bytes = changetype<Bytes>(memory.data<u8>([${bytes.join(', ')}]))`

/** The constants of a file without its table. */
const constantsOf = (source: string): string =>
  [...source.matchAll(/^export const \w+: i32 = \d+$/gm)]
    .map(([line]) => line.slice('export '.length))
    .join('\n')

function assemblySource(): string {
  const cases = resources.map(
    ({ type }, index) => `    case ${index}: return ${scannerOf(type)}(memoryBytes, memoryView, from)\n`,
  )
  return [
    read('assembly/prelude.as'),
    constantsOf(read('../../src/bytes/classes.ts')),
    table('classes', classes),
    table('countryKinds', countryKinds),
    ...portable.map((file) => asAssembly(read(`../../src/bytes/${file}.ts`))),
    asAssembly(scannersSource(1)),
    'const memoryBytes: Bytes = changetype<Bytes>(0)',
    'const memoryView: View = changetype<View>(0)',
    `function scan(resource: i32, from: i32): i32 {\n  switch (resource) {\n${cases.join('')}  }\n  return -1\n}`,
    read('assembly/lines.as'),
  ].join('\n')
}

const options = '--outFile scanner.wasm --runtime stub --use abort= --noAssert --enable simd -O3'.split(' ')

/** The scanners of all resources as one WebAssembly module. */
export async function compileAssembly(): Promise<Uint8Array> {
  const source = assemblySource()
  let compiled: Uint8Array | undefined
  const { error, stderr } = await asc.main(['scanner.ts', ...options], {
    readFile: (name) => (name === 'scanner.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'scanner.wasm' && typeof contents !== 'string') compiled = contents
    },
    listFiles: () => [],
  })
  if (error !== null || compiled === undefined) throw new Error(`AssemblyScript: ${stderr.toString()}`)
  return compiled
}
