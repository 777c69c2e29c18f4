import type { NormalizerMessages } from '../normalizer-messages.ts'

const ru: NormalizerMessages = {
  limits: {
    'too-big': 'Документ слишком велик, чтобы его нормализовать: написание остаётся таким, как есть.',
    'too-many-changes': 'Изменений или неизвестных ключей больше, чем здесь перечислено.',
  },
}

export default ru
