import type { NormalizerMessages } from '../normalizer-messages.ts'

const ro: NormalizerMessages = {
  limits: {
    'too-big': 'Documentul este prea mare pentru a fi normalizat: scrierile rămân așa cum sunt.',
    'too-many-changes': 'Există mai multe modificări sau chei necunoscute decât cele enumerate aici.',
  },
}

export default ro
