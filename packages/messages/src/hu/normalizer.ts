import type { NormalizerMessages } from '../normalizer-messages.ts'

const hu: NormalizerMessages = {
  limits: {
    'too-big': 'A dokumentum túl nagy a normalizáláshoz: az írásmódok változatlanok maradnak.',
    'too-many-changes': 'Több módosítás vagy ismeretlen kulcs van, mint amennyi itt szerepel.',
  },
}

export default hu
