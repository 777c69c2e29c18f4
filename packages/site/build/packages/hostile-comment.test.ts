import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileTemplate } from 'vue/compiler-sfc'
import { newRenderer } from '../../test/markdown-renderer.ts'
import { markdownOf } from '../markdown.ts'
import { packagePage } from './package-page.ts'
import { programOf } from './program.ts'
import type { PublishedPackage } from './published.ts'
import { symbolPage } from './symbol-page.ts'
import { describedEntryPoints } from './symbols.ts'
import { typedocPages } from './typedoc.ts'

const source = `
/**
 * Takes {{ constructor.constructor('return 1')() }}, Map<string, T>, <script>alert(1)</script>, </div>, <img src=x
 * onerror=alert(2)> and | pipes.
 *
 * \`{{ code }}\` and \`Array<T>\` are code.
 * @param value may be {{ anything }} or <b>bold
 */
export declare function hostile<T extends {} = {}>(value: { '{{x}}': T }): Map<T, "<i>">;
`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpartner-hostile-'))
  await writeFile(join(folder, 'index.d.ts'), source)
})
afterAll(() => rm(folder, { recursive: true }))

/** The page as a browser would get it, and what Vue would run in it. */
async function compiled(markdown: string): Promise<{ html: string; script: string; errors: unknown[] }> {
  const renderer = await newRenderer()
  const html = renderer.render(markdown.replace(/^---\n[^]*?\n---\n/, ''), {})
  const { code, errors } = compileTemplate({ source: html, filename: 'page.vue', id: 'page' })
  return { html, script: code, errors }
}

test('a doc comment is only text, whatever is in it', async () => {
  const entryPoint = { specifier: 'hostile', subpath: '.', declarations: join(folder, 'index.d.ts') }
  const of: PublishedPackage = {
    name: 'hostile',
    npmName: 'hostile',
    description: 'Of {{ no }} <good>',
    entryPoints: [entryPoint],
    files: [],
  }
  const program = programOf([entryPoint.declarations])
  const described = describedEntryPoints(program, of)
  const [symbol] = described.flatMap(({ own }) => own)
  const written = await typedocPages(program, described)
  if (symbol?.path === undefined) throw new Error('the function was not found')

  const pages = [symbolPage(symbol, symbol.path, written, []), packagePage(of, described, () => [], '')]
  for (const page of pages) {
    const { html, script, errors } = await compiled(markdownOf(page))
    expect(errors).toEqual([])
    expect(script).not.toContain('_ctx.')
    expect(script).not.toContain('_toDisplayString')
    expect(html).not.toMatch(/<(script|img|b|i|t|string)\b/i)
    expect(html).toContain("constructor.constructor('return 1')()")
  }
})
