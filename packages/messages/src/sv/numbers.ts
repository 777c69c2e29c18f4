import type { NumberMessages } from '../messages.ts'

const sv: NumberMessages = {
  issues: {
    'registration-number-length': '{Label} måste ha 5 till 22 tecken.',
    'registration-number-format': '{Label} måste ha formen av {scheme}, till exempel {example}.',
    'registration-number-format:count':
      '{Label} måste ha {allowed} tecken som {scheme}, till exempel {example}.',
    'registration-number-format:text': '{Label} måste vara text.',
    'registration-number-format:digits': '{Label} har andra siffror ({script}). Använd 0 till 9.',
    'registration-number-format:letters': '{Label} har andra bokstäver ({script}). Använd A till Z.',
    'registration-number-format:characters': '{Label} har andra tecken än A till Z och 0 till 9.',
    'registration-number-format:service': '{Label} har inte den form som Partner Center väntar sig.',
    'registration-number-checksum':
      'Kontrollsiffran borde vara {expected}: ett tecken i detta {scheme} är felskrivet.',
    'registration-number-checksum:several':
      'Kontrollsiffrorna borde vara {expected}: ett tecken i detta {scheme} är felskrivet.',
    'registration-number-checksum:position':
      'Tecken {position}, en kontrollsiffra, borde vara {expected}: ett tecken i detta {scheme} är felskrivet.',
    'registration-number-checksum:none': 'Ett tecken är felskrivet: inget {scheme} har dessa siffror.',
    'registration-number-suspicious': '{Label} upprepar en enda siffra, vilket inget riktigt nummer gör.',
    'registration-number-personal': '{Label} tillhör en person ({scheme}). Ange företagets nummer.',
  },
}

export default sv
