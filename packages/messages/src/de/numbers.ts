import type { NumberMessages } from '../messages.ts'

const de: NumberMessages = {
  issues: {
    'registration-number-length': '„{Label}“ muss 5 bis 22 Zeichen haben.',
    'registration-number-format':
      '„{Label}“ muss dem Format für {scheme} entsprechen, zum Beispiel {example}.',
    'registration-number-format:count':
      '„{Label}“ muss als {scheme} {allowed} Zeichen haben, zum Beispiel {example}.',
    'registration-number-format:text': '„{Label}“ muss Text sein.',
    'registration-number-format:digits':
      '„{Label}“ enthält Ziffern einer anderen Schrift ({script}). Verwenden Sie 0 bis 9.',
    'registration-number-format:letters':
      '„{Label}“ enthält Buchstaben einer anderen Schrift ({script}). Verwenden Sie A bis Z.',
    'registration-number-format:characters': '„{Label}“ enthält andere Zeichen als A bis Z und 0 bis 9.',
    'registration-number-format:service': '„{Label}“ hat nicht das Format, das Partner Center erwartet.',
    'registration-number-checksum':
      'Die Prüfziffer müsste {expected} sein: In dieser Nummer ({scheme}) ist ein Zeichen falsch.',
    'registration-number-checksum:several':
      'Die Prüfziffern müssten {expected} sein: In dieser Nummer ({scheme}) ist ein Zeichen falsch.',
    'registration-number-checksum:position':
      'Zeichen {position}, eine Prüfziffer, müsste {expected} sein: In dieser Nummer ({scheme}) ist ein Zeichen falsch.',
    'registration-number-checksum:none':
      'In dieser Nummer ({scheme}) ist ein Zeichen falsch: Eine Nummer mit diesen Ziffern gibt es nicht.',
    'registration-number-suspicious':
      '„{Label}“ wiederholt eine einzige Ziffer, was bei echten Nummern nicht vorkommt.',
    'registration-number-personal':
      '„{Label}“ ist die Nummer einer Person ({scheme}). Geben Sie die Nummer des Unternehmens an.',
  },
}

export default de
