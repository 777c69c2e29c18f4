import type { NormalizerMessages } from '../normalizer-messages.ts'

const ptBR: NormalizerMessages = {
  limits: {
    'too-big': 'O documento é grande demais para ser normalizado: as grafias ficam como estão.',
    'too-many-changes': 'Há mais alterações ou chaves desconhecidas do que as listadas aqui.',
  },
}

export default ptBR
