import type { NormalizerMessages } from '../normalizer-messages.ts'

const de: NormalizerMessages = {
  limits: {
    'too-big':
      'Das Dokument ist zu groß, um vereinheitlicht zu werden: Seine Schreibweisen bleiben, wie sie sind.',
    'too-many-changes': 'Es gibt mehr Änderungen oder unbekannte Schlüssel, als hier aufgeführt sind.',
  },
}

export default de
