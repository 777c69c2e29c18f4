import { replaceOnce } from './insert.ts'
import type { Repository } from './kind.ts'

const messages = 'packages/messages/src'
const keys = `${messages}/keys/validators.ts`

/** The last sentences are of documents as a whole; what is new goes before them. */
const before = "'too-big'"

/** Adds a sentence to every locale: the English one, until it is translated. */
export function addSentence(
  { list, exists, read }: Repository,
  code: string,
  sentence: string,
): Record<string, string> {
  const modules = list(messages)
    .map((folder) => `${messages}/${folder}/index.ts`)
    .filter((path) => exists(path) && read(path).includes(`${before}: `))
  const line = `    '${code}': ${JSON.stringify(sentence)},\n`
  const added = modules.map((path) => [
    path,
    replaceOnce(read(path), new RegExp(`^(?= {4}${before}: )`, 'm'), line),
  ])
  return {
    [keys]: replaceOnce(read(keys), new RegExp(`^(?= {2}${before},)`, 'm'), `  '${code}',\n`),
    ...Object.fromEntries(added),
  }
}
