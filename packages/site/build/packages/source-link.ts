import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type ts from 'typescript'
import { repository } from '../folders.ts'

const root = fileURLToPath(repository)
const sources = 'https://github.com/openpartner/openpartner/blob/main/'

/** The source file of a declaration on GitHub, unless it is generated. */
export function sourceLink(declaration: ts.Declaration): string | undefined {
  const file = relative(root, declaration.getSourceFile().fileName)
  const source = file.replace('/dist/', '/src/').replace(/\.d\.ts$/, '.ts')
  if (source.includes('/generated/') || !existsSync(root + source)) return undefined
  return sources + source
}
