import { locales, type NormalizerMessages } from '@openpartner/messages'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { runWith } from './support/run-with.ts'

const { file } = temporaryFolder()

// Bounds of the normalizer: 10,000 unknown keys are listed, and 500,000 values are read.
const withKeys = (length: number): string =>
  `${JSON.stringify(Object.fromEntries(Array.from({ length }, (_, at) => [`zebra${at}`, 1])))}\n`
const inputs = {
  'too-many-changes': file('many.ndjson', withKeys(10_001)),
  'too-big': file('big.ndjson', withKeys(500_001)),
}

const validate = (input: string, format: string, locale = 'en') => {
  const options = ['--normalize', '--max-issues', '1', '--format', format, '--locale', locale]
  return runWith(['validate', input, ...options])
}

async function sentence(locale: string, code: keyof typeof inputs): Promise<string> {
  const path = `@openpartner/messages/${locale}/normalizer`
  const { default: messages } = (await import(path)) as { default: NormalizerMessages }
  return messages.limits[code]
}

test.each(['too-many-changes', 'too-big'] as const)('%s is said in every format', async (code) => {
  const message = await sentence('en', code)
  const { stdout } = await validate(inputs[code], 'pretty')
  expect(stdout).toContain(`! ${message}  ${code}\n`)
  const [line = ''] = (await validate(inputs[code], 'ndjson')).stdout.split('\n')
  expect(JSON.parse(line)).toMatchObject({ limit: { code, message } })
  const { files } = JSON.parse((await validate(inputs[code], 'json')).stdout) as { files: unknown[] }
  expect(files).toMatchObject([{ records: [{ limit: { code, message } }] }])
})

test('it is said in the language of the report, and nothing where nothing was left undone', async () => {
  expect((await validate(inputs['too-big'], 'pretty', 'de')).stdout).toContain(
    await sentence('de', 'too-big'),
  )
  const small = file('small.ndjson', '{"zebra":1}\n')
  expect((await validate(small, 'ndjson')).stdout).not.toContain('"limit":{"code"')
})

test('each language has its own sentence', async () => {
  const sentences = await Promise.all(locales.map(({ locale }) => sentence(locale, 'too-big')))
  expect(new Set(sentences).size).toBe(locales.length)
})
