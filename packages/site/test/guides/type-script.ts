import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { withAssertions } from '@openpartner/test-helpers/readme-examples'
import type { Block } from './blocks.ts'
import type { Step } from './page.ts'
import type { Reader } from './reader.ts'
import { packageFolder } from '../../build/folders.ts'

const fileOf = ({ title, line }: Block): string => title ?? `block-${line}.ts`

/** The module as Node runs it; what it imports by the names of TypeScript files has been compiled as well. */
const javaScript = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      rewriteRelativeImportExtensions: true,
      experimentalDecorators: true,
    },
  }).outputText

/** Runs a module in Node, with every claim `expression // → value` asserted. @returns what it prints */
export function runTypeScript({ block, reader }: Step): string {
  const file = fileOf(block)
  const { program } = withAssertions(block.text)
  const asserting = join(dirname(file), `asserting-${block.line}.js`)
  reader.write(file, block.text)
  reader.write(file.replace(/\.ts$/, '.js'), javaScript(block.text))
  reader.write(asserting, javaScript(program))
  const { status, stdout, stderr } = reader.run(`"${process.execPath}" --no-warnings "${asserting}"`)
  if (status !== 0) throw new Error(stderr)
  return stdout
}

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  jsx: 'react-jsx',
  experimentalDecorators: true,
  types: ['node'],
}

const typed = ['node', 'react', 'react-dom', 'express']

/** What the compiler has against the TypeScript of a page, once the reader has written all of it. */
export function compile(blocks: readonly Block[], reader: Reader): string {
  const files = blocks.filter(({ language }) => language === 'ts' || language === 'tsx').map(fileOf)
  if (files.length === 0) return ''
  const packages = typed.filter(
    (name) => name === 'node' || existsSync(join(reader.folder, 'node_modules', name)),
  )
  reader.run(`npm install ${packages.map((name) => `@types/${name}`).join(' ')}`)
  reader.write('tsconfig.json', JSON.stringify({ compilerOptions: options, files }))
  // The native one, which takes a tenth of the time of the one that the site is built with.
  const compiler = fileURLToPath(
    new URL('node_modules/typescript/bin/tsc', packageFolder('@openpartner/types')),
  )
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', '.'], {
    cwd: reader.folder,
    encoding: 'utf8',
  })
  return stdout
}
