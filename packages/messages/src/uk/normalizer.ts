import type { NormalizerMessages } from '../normalizer-messages.ts'

const uk: NormalizerMessages = {
  limits: {
    'too-big': 'Документ завеликий, щоб його нормалізувати: написання залишається таким, як є.',
    'too-many-changes': 'Змін або невідомих ключів більше, ніж тут перелічено.',
  },
}

export default uk
