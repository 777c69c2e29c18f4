import { InvalidArgumentError } from 'commander'

/** A well-formed BCP 47 tag in its canonical spelling, whether or not anything is known in that language. */
export function languageTagOf(text: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.replaceAll('_', '-'))
    return tag
  } catch {
    throw new InvalidArgumentError('It must be a language tag, such as sv or pt-BR.')
  }
}
