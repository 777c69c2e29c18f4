import { readFile } from 'node:fs/promises'
import type { Messages } from '@openpartner/messages'
import type { GeneratedFiles } from '../../../.scripts/generated-files.ts'
import { formPage } from './page.ts'
import { formScripts } from './scripts.ts'
import { languages } from './words.ts'

/** The demonstration of forms: a page for each language, complete before any script runs, and what the pages share. */
export async function formDemoFiles(): Promise<GeneratedFiles> {
  const locales = languages.map(({ locale }) => locale)
  const files = new Map<string, string>(await formScripts(locales))
  files.set('style.css', await readFile(new URL('../../form/style.css', import.meta.url), 'utf8'))
  for (const locale of locales) {
    const { default: messages } = (await import(`@openpartner/messages/${locale}`)) as { default: Messages }
    files.set(`${locale}.html`, formPage(messages))
  }
  return new Map([...files].map(([name, text]) => [`generated/public/form-demo/${name}`, text]))
}
