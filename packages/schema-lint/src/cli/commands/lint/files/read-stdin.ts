import { resolve } from 'node:path'
import { limits } from '../../../../source/limits.ts'
import type { Streams } from '@openpartner/terminal/streams'
import type { CollectedFile } from './collect-schemas.ts'
import { nameOf, type Project, uriOf } from '../config/project.ts'
import { hashOf } from './hash-of.ts'

/** Standard input as a file of the given name; no more of it than is linted. */
export async function readStdin(
  stdin: Streams['stdin'],
  filename: string,
  project: Project,
  cwd: string,
): Promise<CollectedFile> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk))
    size += chunk.length
    if (size > limits.bytes) break
  }
  const path = resolve(cwd, filename)
  const name = nameOf(path, project)
  const text = Buffer.concat(chunks)
  const state = { size, hash: hashOf(text), schema: true, refers: false }
  return { name, path, state, referenced: false, source: () => ({ name, text, uri: uriOf(path) }) }
}
