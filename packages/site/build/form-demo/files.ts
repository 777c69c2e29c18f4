import { readFile } from 'node:fs/promises'
import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import type { SiteMessages } from '@openpartner/messages'
import { allMessages } from '../locales.ts'
import { formPage } from './page.ts'
import { formScripts } from './scripts.ts'

/** The form demo, below `form-demo/`: a page per language, complete before any script runs, and what the pages share. */
export async function formDemoFiles(): Promise<GeneratedFiles> {
  const locales = allMessages.map(({ locale }) => locale)
  const files = new Map<string, string>(await formScripts(locales))
  files.set('style.css', await readFile(new URL('../../src/form/style.css', import.meta.url), 'utf8'))
  for (const messages of allMessages) {
    const { default: site } = (await import(`@openpartner/messages/${messages.locale}/site`)) as {
      readonly default: SiteMessages
    }
    files.set(`${messages.locale}.html`, formPage(messages, site))
  }
  return new Map([...files].map(([name, text]) => [`form-demo/${name}`, text]))
}
