import type { NormalizerMessages } from '../normalizer-messages.ts'

const kk: NormalizerMessages = {
  limits: {
    'too-big': 'Құжат қалыпқа келтіру үшін тым үлкен: жазылуы сол күйінде қалады.',
    'too-many-changes': 'Өзгерістер немесе белгісіз кілттер мұнда көрсетілгеннен көп.',
  },
}

export default kk
