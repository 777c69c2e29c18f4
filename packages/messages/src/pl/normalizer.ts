import type { NormalizerMessages } from '../normalizer-messages.ts'

const pl: NormalizerMessages = {
  limits: {
    'too-big': 'Dokument jest zbyt duży, aby go znormalizować: pisownia pozostaje bez zmian.',
    'too-many-changes': 'Zmian lub nieznanych kluczy jest więcej, niż tu wymieniono.',
  },
}

export default pl
