import type { NumberMessages } from '../messages.ts'

const en: NumberMessages = {
  issues: {
    'registration-number-length': '{Label} must have 5 to 22 characters.',
    'registration-number-format': '{Label} must have the {scheme} format, such as {example}.',
    'registration-number-format:count':
      '{Label} ({scheme}) must have {allowed} characters, such as {example}.',
    'registration-number-format:text': '{Label} must be text.',
    'registration-number-format:digits': '{Label} has {script} digits. Use 0 to 9.',
    'registration-number-format:letters': '{Label} has {script} letters. Use A to Z.',
    'registration-number-format:characters': '{Label} has characters other than A to Z and 0 to 9.',
    'registration-number-format:service': '{Label} does not have the format that Partner Center expects.',
    'registration-number-checksum':
      'Check digit should be {expected}: a character of this {scheme} is mistyped.',
    'registration-number-checksum:several':
      'Check digits should be {expected}: a character of this {scheme} is mistyped.',
    'registration-number-checksum:position':
      'Character {position}, a check digit, should be {expected}: a character of this {scheme} is mistyped.',
    'registration-number-checksum:none': 'A character is mistyped: no {scheme} has these digits.',
    'registration-number-suspicious': '{Label} repeats a single digit, which no real number does.',
    'registration-number-personal': "{Label} belongs to a person ({scheme}). Give the company's number.",
  },
}

export default en
