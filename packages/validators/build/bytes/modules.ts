import { fileURLToPath } from 'node:url'
import { resources } from '@openpartner/schemas'
import { compileAssembly } from './assembly.ts'
import { scannerOf, scannersSource } from './emit-scanners.ts'

const source = (file: string): string => fileURLToPath(new URL(`../../src/bytes/${file}.ts`, import.meta.url))

/** What generated code uses from `src/bytes`, by file. */
const runtime: Readonly<Record<string, readonly string[]>> = {
  country: ['country', 'kindAt', 'serviceCountry'],
  formats: ['culture', 'domain', 'email', 'httpsUrl', 'language', 'uuid'],
  'first-bytes': ['hasBlankAfterColon', 'isOther'],
  scratch: ['scratch', 'scratchView'],
  'simple-values': ['integer', 'trueOrFalse'],
  skip: ['skipColon', 'skipString', 'skipValue'],
  text: ['isVisible', 'kindOfText', 'text'],
  unescape: ['unescape'],
  'white-space': ['skipSpace'],
}

const importOf = (names: readonly string[], from: string): string =>
  `import { ${names.join(', ')} } from ${JSON.stringify(from)}\n`

const resourceSource = (type: string, index: number): string =>
  [
    importOf([scannerOf(type)], 'openpartner:scanners'),
    importOf(['createCheckBytes'], source('check-bytes')),
    importOf(['createScanLines'], source('scan-lines')),
    importOf(['byteScanner'], source('create-byte-scanner')),
    `export const checkBytes = /* @__PURE__ */ createCheckBytes(${scannerOf(type)})\n`,
    `export const scanLines = /* @__PURE__ */ createScanLines(${scannerOf(type)})\n`,
    'export const createByteScanner = /* @__PURE__ */ byteScanner(' +
      `${index}, async () => (await import('openpartner:wasm')).base64, { checkBytes, scanLines })\n`,
  ].join('')

/** Source text of the modules of the byte scanners, by name; TypeScript. */
export async function byteModules(): Promise<Map<string, string>> {
  const wasm = Buffer.from(await compileAssembly()).toString('base64')
  const imports = Object.entries(runtime).map(([file, names]) => importOf(names, source(file)))
  return new Map([
    ['openpartner:scanners', [...imports, scannersSource(2)].join('')],
    ['openpartner:wasm', `export const base64 = '${wasm}'\n`],
    ...resources.map(
      ({ name, type }, index) => [`openpartner:bytes/${name}`, resourceSource(type, index)] as const,
    ),
  ])
}
