import type { NumberMessages } from '../messages.ts'

const en: NumberMessages = {
  issues: {
    'registration-number-length': '{Label} must have 5 to 22 characters.',
    'registration-number-damaged:exponent':
      '{Label} is in scientific notation: a spreadsheet has cut off digits. Copy it from the source again.',
    'registration-number-damaged:zeros':
      '{Label} ({scheme}) has lost {zeros} at its start, as happens in spreadsheets. Put it back, and the check digit matches.',
    'registration-number-damaged:likely-zeros':
      '{Label} ({scheme}) seems to have lost a 0 at its start, as happens in spreadsheets. It must have {allowed} characters, such as {example}.',
    'registration-number-damaged:marks':
      '{Label} has spreadsheet characters around it, such as = or quotation marks. Remove them.',
    'registration-number-damaged:decimals': '{Label} ends in decimals, which spreadsheets add. Remove them.',
    'registration-number-format': '{Label} must have the {scheme} format, such as {example}.',
    'registration-number-format:text': '{Label} must be text.',
    'registration-number-format:digits': '{Label} has {script} digits. Use 0 to 9.',
    'registration-number-format:letters': '{Label} has {script} letters. Use A to Z.',
    'registration-number-format:characters': '{Label} has characters other than A to Z and 0 to 9.',
    'registration-number-format:service': '{Label} does not have the format that Partner Center expects.',
    'registration-number-format:other':
      'This is the {given}. {Label} must be the {scheme} ({allowed} characters), such as {example}.',
    'registration-number-checksum':
      'Check digit should be {expected}: a character of this {scheme} is mistyped.',
    'registration-number-checksum:several':
      'Check digits should be {expected}: a character of this {scheme} is mistyped.',
    'registration-number-checksum:position':
      'Character {position}, a check digit, should be {expected}: a character of this {scheme} is mistyped.',
    'registration-number-checksum:none': 'A character is mistyped: no {scheme} has these digits.',
    'registration-number-suspicious': '{Label} repeats a single digit, which no real number does.',
    'registration-number-personal': "{Label} belongs to a person ({scheme}). Enter the company's number.",
    'registration-number-unknown-form': '{Label} is in an unknown format. {scheme} looks like {example}.',
    'registration-number-unknown-form:count':
      '{Label} is in an unknown format. {scheme} has {allowed} characters, such as {example}.',
  },
}

export default en
