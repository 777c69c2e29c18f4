import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '@openpartner/messages'
import messages from '@openpartner/messages/en'
import { resources } from '@openpartner/schemas'
import { minified, minifiedByEsbuild } from '../build/bundle.ts'
import { type Sizes, sizesOf } from '../measure/sizes.ts'
import type { Row, Table, Target } from '../result.ts'

const first = 'create-customer-request'

const imported = (resource: string, type: string): string =>
  `export { ${type} } from '@openpartner/validators/${resource}'\n`

/** The code that a browser loads for a module. */
async function bundled(folder: string, name: string, text: string, bundler = minified): Promise<string> {
  const entry = join(folder, `own-${name}.entry.mjs`)
  await writeFile(entry, text)
  return readFile(await bundler(entry, join(folder, `own-${name}.bundle.mjs`)), 'utf8')
}

const escapeForRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The bundle without the English sentences and labels, and without their names. */
function withoutMessages(code: string): string {
  const texts = [...Object.entries(messages.issues), ...Object.entries(messages.labels)].map(
    // The build keeps one form of each sentence.
    ([name, text]) => [name, typeof text === 'string' ? text : text.other] as const,
  )
  return texts.reduce((rest, [name, text]) => {
    const quoted = (value: string) => `(["'\`])${escapeForRegExp(value)}`
    return rest.replace(
      new RegExp(`(?:${quoted(name)}\\1|\\b${escapeForRegExp(name)}):${quoted(text)}\\2,?`),
      '',
    )
  }, code)
}

const row = (name: string, sizes: Sizes, less: Sizes): Row => ({
  name,
  values: [sizes.minified - less.minified, sizes.gzipped - less.gzipped, sizes.brotli - less.brotli],
})

const nothing: Sizes = { minified: 0, gzipped: 0, brotli: 0 }

/** Where our bytes are: the first resource, every other one beside it, every locale beside it. */
export async function ownBytes(folder: string): Promise<{ table: Table; targets: Target[] }> {
  const base = imported(first, 'CreateCustomerRequest')
  const code = await bundled(folder, first, base)
  const one = sizesOf(code)
  const byEsbuild = sizesOf(await bundled(folder, `${first}-esbuild`, base, minifiedByEsbuild))
  const compiled = sizesOf(withoutMessages(code))
  const further: Row[] = []
  for (const { name, type } of resources.filter((resource) => resource.name !== first)) {
    const both = sizesOf(await bundled(folder, name, base + imported(name, type)))
    further.push(row(`and ${type}`, both, one))
  }
  const latin: Row[] = []
  const others: Row[] = []
  for (const { locale } of locales.filter((entry) => entry.locale !== 'en')) {
    const text = `${base}export { default as messages } from '@openpartner/messages/${locale}'\n`
    const both = sizesOf(await bundled(folder, `messages-${locale}`, text))
    // A letter that is not Latin takes two bytes or three.
    const rows = new Intl.Locale(locale).maximize().script === 'Latn' ? latin : others
    rows.push(row(`and ${locale}`, both, one))
  }
  const table: Table = {
    title: 'Where our own bytes are',
    columns: ['minified', 'gzipped', 'brotli'].map((title) => ({ title, unit: 'bytes' })),
    rows: [
      row('CreateCustomerRequest', one, nothing),
      row('… by esbuild', byEsbuild, nothing),
      row('… without English', compiled, nothing),
      ...further,
      ...latin,
      ...others,
    ],
  }
  const largest = (rows: readonly Row[]) => Math.max(...rows.map(({ values }) => values[1] ?? 0))
  return {
    table,
    targets: [
      target('CreateCustomerRequest with English, gzipped, by rolldown', 4608, one.gzipped),
      target('the same by esbuild', 4608, byEsbuild.gzipped),
      target('the largest further resource, gzipped', 1200, largest(further)),
      target('the largest further locale in Latin script, gzipped', 2000, largest(latin)),
      target('the largest further locale in another script, gzipped', 2600, largest(others)),
    ],
  }
}

const target = (name: string, max: number, measured: number): Target => ({
  name,
  unit: 'bytes',
  max,
  measured,
})
