import type { NormalizerMessages } from '../normalizer-messages.ts'

const sv: NormalizerMessages = {
  limits: {
    'too-big': 'Dokumentet är för stort för att göras enhetligt: stavningarna förblir som de är.',
    'too-many-changes': 'Det finns fler ändringar eller okända nycklar än de som listas här.',
  },
}

export default sv
