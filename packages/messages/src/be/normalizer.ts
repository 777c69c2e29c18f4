import type { NormalizerMessages } from '../normalizer-messages.ts'

const be: NormalizerMessages = {
  limits: {
    'too-big': 'Дакумент занадта вялікі, каб яго нармалізаваць: напісанне застаецца такім, як ёсць.',
    'too-many-changes': 'Змен або невядомых ключоў больш, чым тут пералічана.',
  },
}

export default be
