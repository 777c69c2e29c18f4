import type { NormalizerMessages } from '../normalizer-messages.ts'

const en: NormalizerMessages = {
  limits: {
    'too-big': 'The document is too large to be normalized, so its spellings stay as they are.',
    'too-many-changes': 'There are more changes or unknown keys than are listed here.',
  },
}

export default en
