import type { NormalizerMessages } from '../normalizer-messages.ts'

const tr: NormalizerMessages = {
  limits: {
    'too-big': 'Belge normalleştirilemeyecek kadar büyük: yazımlar olduğu gibi kalır.',
    'too-many-changes': 'Burada listelenenden daha fazla değişiklik veya bilinmeyen anahtar var.',
  },
}

export default tr
