import type { NumberMessages } from '../messages.ts'

const de: NumberMessages = {
  issues: {
    'registration-number-length': '„{Label}“ muss 5 bis 22 Zeichen haben.',
    'registration-number-damaged:exponent':
      '„{Label}“ steht in Exponentialschreibweise: Eine Tabellenkalkulation hat Ziffern abgeschnitten. Kopieren Sie die Nummer noch einmal aus der Quelle.',
    'registration-number-damaged:zeros':
      '„{Label}“ ({scheme}) hat am Anfang {zeros} verloren, wie in einer Tabellenkalkulation: Damit stimmt die Prüfziffer.',
    'registration-number-damaged:likely-zeros':
      '„{Label}“ ({scheme}) hat am Anfang offenbar eine 0 verloren, wie in einer Tabellenkalkulation. Nötig sind {allowed} Zeichen, zum Beispiel {example}.',
    'registration-number-damaged:marks':
      'Um „{Label}“ stehen Zeichen einer Tabellenkalkulation, etwa = oder Anführungszeichen. Entfernen Sie sie.',
    'registration-number-damaged:decimals':
      '„{Label}“ endet mit Nachkommastellen, wie eine Tabellenkalkulation sie anfügt. Entfernen Sie sie.',
    'registration-number-format':
      '„{Label}“ muss dem Format für {scheme} entsprechen, zum Beispiel {example}.',
    'registration-number-format:text': '„{Label}“ muss Text sein.',
    'registration-number-format:digits':
      '„{Label}“ enthält Ziffern einer anderen Schrift ({script}). Verwenden Sie 0 bis 9.',
    'registration-number-format:letters':
      '„{Label}“ enthält Buchstaben einer anderen Schrift ({script}). Verwenden Sie A bis Z.',
    'registration-number-format:characters': '„{Label}“ enthält andere Zeichen als A bis Z und 0 bis 9.',
    'registration-number-format:service': '„{Label}“ hat nicht das Format, das Partner Center erwartet.',
    'registration-number-format:other':
      'Das ist die Nummer {given}. „{Label}“ muss {scheme} sein ({allowed} Zeichen), zum Beispiel {example}.',
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
    'registration-number-unknown-form':
      'Diese Form von „{Label}“ ist hier nicht bekannt. {scheme} sieht aus wie {example}.',
    'registration-number-unknown-form:count':
      'Diese Form von „{Label}“ ist hier nicht bekannt. {scheme} hat {allowed} Zeichen, zum Beispiel {example}.',
  },
}

export default de
