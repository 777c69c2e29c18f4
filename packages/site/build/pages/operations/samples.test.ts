import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startStandIn } from '@openpartner/stand-in'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import { calls } from './calls.ts'
import { openapi } from './document.ts'
import { requestOf } from './request.ts'
import { sampleLanguages } from './samples.ts'

const run = promisify(execFile)
const [server = { url: '' }] = openapi.servers

// Within the package, so that its imports are those of a project that has ours installed.
const folder = mkdtempSync(fileURLToPath(new URL('../../../node_modules/.samples-', import.meta.url)))
afterAll(() => rmSync(folder, { recursive: true }))

/** How all samples of a language are run by one process, which tells them apart by a line before each. */
type Program = {
  readonly command: string
  readonly probe: readonly string[]
  readonly file: string
  /** The text of the file; may write others beside it. */
  readonly textOf: (samples: readonly Sample[]) => string
}

type Sample = { readonly id: string; readonly text: string }

const marker = (id: string): string => `=== ${id}`
const script = (line: (id: string) => string) => (samples: readonly Sample[]) =>
  samples.map(({ id, text }) => `${line(id)}\n${text}\n`).join('\n')

const javaScript = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText

/** What the sample has of our own examples, and what stands for it in a stand-in that has just been started. */
async function replacements(url: string, id: string): Promise<readonly (readonly [string, string])[]> {
  const creation = calls.find(({ operation }) => operation.operationId === 'create-customer')
  if (creation === undefined || id === 'create-customer') return [[server.url, url]]
  const headers = { Authorization: 'Bearer test', 'Content-Type': 'application/json' }
  const created = await fetch(`${url}/v1/customers`, {
    method: 'POST',
    headers,
    body: JSON.stringify(requestOf(creation).body?.value),
  })
  const customer = (await created.json()) as { readonly id: string }
  const read = await fetch(`${url}/v1/customers/${customer.id}/profiles/billing`, { headers })
  const { attributes } = (await read.json()) as { readonly attributes: { readonly etag: string } }
  return [
    [server.url, url],
    ['/0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11', `/${customer.id}`],
    ['-1263453867612459871', attributes.etag.replaceAll('"', '')],
  ]
}

const programs: Readonly<Record<string, Program>> = {
  curl: {
    file: 'sample.sh',
    command: 'bash',
    probe: ['-c', 'curl --version'],
    textOf: script((id) => `echo; echo '${marker(id)}'`),
  },
  TypeScript: {
    file: 'samples.mjs',
    command: process.execPath,
    probe: ['--version'],
    textOf: (samples) => {
      for (const { id, text } of samples) writeFileSync(join(folder, `${id}.mjs`), javaScript(text))
      return script((id) => `console.log('${marker(id)}')`)(
        samples.map(({ id }) => ({ id, text: `await import('./${id}.mjs')` })),
      )
    },
  },
  Python: {
    file: 'sample.py',
    command: 'python3',
    probe: ['--version'],
    textOf: script((id) => `print('${marker(id)}')`),
  },
}

describe.each(sampleLanguages)('$title', ({ title, textOf }) => {
  const program = programs[title]
  if (program === undefined) throw new Error(`no program for ${title}`)
  const { command, probe, file } = program
  const isThere = spawnSync(command, probe, { stdio: 'ignore' }).status === 0
  const skipped = isThere ? '' : ` (skipped: no ${command} with ${title} on this machine)`

  test.skipIf(!isThere)(`every sample is accepted by a stand-in of its own${skipped}`, async () => {
    const standIns = await Promise.all(calls.map(() => startStandIn()))
    try {
      const samples = await Promise.all(
        calls.map(async (call, index) => {
          const id = call.operation.operationId
          const pairs = await replacements(standIns[index]?.url ?? '', id)
          const text = pairs.reduce(
            (sample, [example, real]) => sample.replaceAll(example, real),
            textOf(requestOf(call)),
          )
          return { id, text }
        }),
      )
      writeFileSync(join(folder, file), program.textOf(samples))
      const { stdout } = await run(command, [join(folder, file)], { env: { ...process.env, TOKEN: 'test' } })
      const answered = stdout.split(/^=== /m).slice(1)
      expect(answered.map((part) => part.split('\n')[0])).toEqual(samples.map(({ id }) => id))
      // curl reports a fault as if nothing had happened.
      expect(answered.filter((part) => /"code":\s*\d|HTTP\/1.1 [45]/.test(part))).toEqual([])
    } finally {
      await Promise.all(standIns.map((standIn) => standIn.stop()))
    }
  })
})

test.each(calls.map((call) => [call.operation.operationId, call] as const))(
  'every language of %s sends the identifiers, the token, and what is required',
  (_id, call) => {
    const { headers, body } = requestOf(call)
    for (const { textOf } of sampleLanguages) {
      const text = textOf(requestOf(call))
      for (const name of ['MS-RequestId', 'MS-CorrelationId', 'Authorization']) expect(text).toContain(name)
      for (const [name] of headers) expect(text).toContain(name)
      expect(text.includes('application/json')).toBe(body !== undefined)
    }
  },
)
