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

/** How a sample is run in each language, once its text is in a file. */
const programs: Readonly<Record<string, { file: string; command: string; probe: string[]; args: string[] }>> =
  {
    curl: { file: 'sample.sh', command: 'bash', probe: ['-c', 'curl --version'], args: [] },
    TypeScript: { file: 'sample.mjs', command: process.execPath, probe: ['--version'], args: [] },
    Python: { file: 'sample.py', command: 'python3', probe: ['--version'], args: [] },
  }

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

describe.each(sampleLanguages)('$title', ({ title, textOf }) => {
  const { file = '', command = '', probe = [], args = [] } = programs[title] ?? {}
  const isThere = spawnSync(command, probe, { stdio: 'ignore' }).status === 0
  const skipped = isThere ? '' : ` (skipped: no ${command} with ${title} on this machine)`

  test.skipIf(!isThere).each(calls.map((call) => [call.operation.operationId, call] as const))(
    `the sample of %s is accepted by the stand-in${skipped}`,
    async (id, call) => {
      const standIn = await startStandIn()
      try {
        const text = (await replacements(standIn.url, id)).reduce(
          (sample, [example, real]) => sample.replaceAll(example, real),
          textOf(requestOf(call)),
        )
        const path = join(folder, file)
        writeFileSync(path, title === 'TypeScript' ? javaScript(text) : text)
        const { stdout } = await run(command, [...args, path], { env: { ...process.env, TOKEN: 'test' } })
        // curl reports a fault as if nothing had happened.
        expect(stdout).not.toMatch(/"code":\s*\d/)
      } finally {
        await standIn.close()
      }
    },
  )
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
