import { exitCode } from '../../exit-code.ts'
import { noteText } from '@openpartner/json-records/error-text'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { explanationOf } from './explanation.ts'
import { jsonOf } from './json.ts'
import { languageOf } from './language.ts'
import { prettyOf } from './pretty/pretty.ts'
import type { ExplainSettings, Format } from './settings.ts'

const formatters = { pretty: prettyOf, json: jsonOf } as const satisfies Record<Format, unknown>

/** Explains a country's rule, or checks one number, and gives the exit code. */
export async function explain(settings: ExplainSettings, streams: Streams): Promise<number> {
  const terminal = new Terminal(streams)
  try {
    const language = await languageOf(settings.locale)
    for (const note of settings.notes) terminal.message(noteText(terminal, '--country', note))
    if (language.note !== undefined) terminal.message(noteText(terminal, '--locale', language.note))
    const explanation = explanationOf(settings, language)
    terminal.data(formatters[settings.format](explanation, language, terminal))
    await terminal.flushed()
    return explanation.number?.ok === false ? exitCode.issues : exitCode.valid
  } finally {
    terminal.close()
  }
}
