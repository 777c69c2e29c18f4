import type { Sentence } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import type { EmittedModule } from './emit-module.ts'

/** Sentences that any resource needs: `pattern` takes the place of those for the codes of custom checks. */
const always = ['required', 'type:unreadable', 'pattern', 'too-big']

/** No limit in the schemas is 1 (the emitters see to that), so one plural form is the only one that is ever used. */
const withoutPlurals = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : sentence.other

/** Module with the English sentences and labels that the issues of resources can need, which are made when the first does. */
export function englishSource(modules: readonly Pick<EmittedModule, 'sentences' | 'labels'>[]): string {
  const all: Readonly<Record<string, Sentence>> = en.issues
  const keys = new Set([...always, ...modules.flatMap(({ sentences }) => sentences)])
  const unknown = [...keys].find((key) => !Object.hasOwn(all, key))
  if (unknown !== undefined) throw new Error(`There is no English sentence for ${unknown}`)
  const kept = (texts: Readonly<Record<string, Sentence>>, isKept: (key: string) => boolean) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([key, text]) => (isKept(key) ? [[key, withoutPlurals(text)]] : [])),
    )
  const names = new Set(['', ...modules.flatMap(({ labels }) => labels)])
  const messages = {
    locale: en.locale,
    issues: kept(all, (key) => keys.has(key)),
    labels: kept(en.labels, (key) => names.has(key)),
  }
  return `let made\nexport const messages = () => (made ??= ${JSON.stringify(messages)})`
}
