import { block } from '../../markdown.ts'
import type { Call } from './calls.ts'
import { curlOf } from './curl.ts'
import { pythonOf } from './python.ts'
import { requestOf } from './request.ts'
import { typeScriptOf } from './type-script.ts'

/** The languages of the samples, in the order of their tabs. */
export const sampleLanguages = [
  { title: 'curl', language: 'sh', textOf: curlOf },
  { title: 'TypeScript', language: 'ts', textOf: typeScriptOf },
  { title: 'Python', language: 'python', textOf: pythonOf },
] as const

/** A call in several languages, each behind a tab. */
export function samplesOf(call: Call): string {
  const request = requestOf(call)
  const blocks = sampleLanguages.map(({ title, language, textOf }) =>
    block(`${language} [${title}]`, textOf(request)),
  )
  return `::: code-group\n\n${blocks.join('\n\n')}\n\n:::`
}
