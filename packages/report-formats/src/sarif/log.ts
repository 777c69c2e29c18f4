import { pathToFileURL } from 'node:url'
import type { Invocation, Log, Result, ToolComponent } from 'sarif'
import { jsonList } from '@openpartner/terminal/json-list'
import { jsonText } from '@openpartner/terminal/json-text'
import { artifactOf, baseId } from './artifact.ts'

type Run = {
  readonly driver: ToolComponent
  readonly invocation: Invocation
  /** The names of the files that were read. */
  readonly files: readonly string[]
  readonly results: Iterable<Result>
}

/**
 * A SARIF 2.1.0 log, as code scanning reads it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @param folder absolute: what paths are relative to
 */
export function sarifLog(run: Run, folder: string): string {
  return [...sarifParts(run, folder)].join('')
}

/** The same in parts: the text of many results need not be held. */
export function* sarifParts({ driver, invocation, files, results }: Run, folder: string): Generator<string> {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [baseId]: { uri: pathToFileURL(`${folder}/`).href } },
        invocations: [invocation],
        artifacts: files.map((file) => ({ location: artifactOf(file, folder) })),
        results: [],
      },
    ],
  }
  const text = jsonText(log, 2)
  // The list comes last.
  const start = text.lastIndexOf('[]')
  yield text.slice(0, start)
  yield* jsonList(results, 3)
  yield `${text.slice(start + 2)}\n`
}
