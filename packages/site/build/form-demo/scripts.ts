import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const form = fileURLToPath(new URL('../../src/form/form.ts', import.meta.url))

/** What the page of a language runs. The form itself is one script for all of them. */
const source = (locale: string): string => `import { mergeMessages } from '@openpartner/messages'
import messages from '@openpartner/messages/${locale}'
import forms from '@openpartner/messages/${locale}/forms'
import numbers from '@openpartner/messages/${locale}/numbers'
import { start } from ${JSON.stringify(form)}
start(mergeMessages(messages, forms, numbers))`

/** The scripts of the form, by name: one per language, `form.js` for all, and those that are loaded on demand. */
export async function formScripts(locales: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const prefix = 'form-demo:'
  const bundle = await rolldown({
    input: Object.fromEntries(locales.map((locale) => [locale, prefix + locale])),
    platform: 'browser',
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    plugins: [
      {
        name: 'form-demo',
        resolveId: (id) => (id.startsWith(prefix) ? id : null),
        load: (id) => (id.startsWith(prefix) ? source(id.slice(prefix.length)) : null),
      },
    ],
  })
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  })
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])))
}
