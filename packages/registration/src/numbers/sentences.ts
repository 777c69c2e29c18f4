/** English, by issue code and kind; other languages are in `@openpartner/messages` under the same keys. */
export const sentences = {
  'registration-number-required': "Registration number is required in the company's country.",
  'registration-number-not-allowed': "Registration number must be left out in the company's country.",
  'registration-number-length': 'Registration number must have 5 to 22 characters.',
  'registration-number-format': 'Registration number must have the form of {scheme}, such as {example}.',
  'registration-number-format:count':
    'Registration number must have {allowed} characters as {scheme}, such as {example}.',
  'registration-number-format:text': 'Registration number must be text.',
  'registration-number-format:digits': 'Registration number has {script} digits. Use 0 to 9.',
  'registration-number-format:letters': 'Registration number has {script} letters. Use A to Z.',
  'registration-number-format:characters': 'Registration number has characters other than A to Z and 0 to 9.',
  'registration-number-format:service':
    'Registration number does not have the form that Partner Center expects.',
  'registration-number-checksum':
    'Check digit should be {expected}: a character of this {scheme} is mistyped.',
  'registration-number-checksum:several':
    'Check digits should be {expected}: a character of this {scheme} is mistyped.',
  'registration-number-checksum:position':
    'Character {position}, a check digit, should be {expected}: a character of this {scheme} is mistyped.',
  'registration-number-checksum:none': 'A character is mistyped: no {scheme} has these digits.',
  'registration-number-suspicious': 'Registration number repeats one digit, which no real number does.',
  'registration-number-personal':
    'Registration number belongs to a person ({scheme}). Give the number of the company.',
} as const

export type SentenceKey = keyof typeof sentences

let alternatives: Intl.ListFormat | undefined

/** The words of a list; what formats it is made when it is first needed, not when the module is loaded. */
function listed(words: readonly unknown[]): string {
  alternatives ??= new Intl.ListFormat('en', { type: 'disjunction' })
  return alternatives.format(words.map(String))
}

/** The sentence with its placeholders filled. */
export function sentence(key: SentenceKey, params: Readonly<Record<string, unknown>>): string {
  return sentences[key].replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = params[name]
    return Array.isArray(value) ? listed(value) : String(value)
  })
}
