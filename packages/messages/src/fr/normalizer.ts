import type { NormalizerMessages } from '../normalizer-messages.ts'

const fr: NormalizerMessages = {
  limits: {
    'too-big':
      'Le document est trop volumineux pour que ses graphies soient unifiées : elles restent telles quelles.',
    'too-many-changes':
      'Il y a plus de modifications ou de clés inconnues que celles qui sont indiquées ici.',
  },
}

export default fr
