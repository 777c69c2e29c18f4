import type { NumberMessages } from '../messages.ts'

const sv: NumberMessages = {
  issues: {
    'registration-number-length': '{Label} måste ha 5 till 22 tecken.',
    'registration-number-damaged:exponent':
      '{Label} står i exponentform: ett kalkylblad har huggit av siffror. Kopiera det igen från källan.',
    'registration-number-damaged:zeros':
      '{Label} ({scheme}) har tappat {zeros} i början, som i ett kalkylblad: med det stämmer kontrollsiffran.',
    'registration-number-damaged:likely-zeros':
      '{Label} ({scheme}) tycks ha tappat en 0 i början, som i ett kalkylblad. Det måste ha {allowed} tecken, till exempel {example}.',
    'registration-number-damaged:marks':
      '{Label} omges av tecken från ett kalkylblad, såsom = eller citattecken. Ta bort dem.',
    'registration-number-damaged:decimals':
      '{Label} slutar med decimaler, som ett kalkylblad lägger till. Ta bort dem.',
    'registration-number-format': '{Label} måste ha formen av {scheme}, till exempel {example}.',
    'registration-number-format:text': '{Label} måste vara text.',
    'registration-number-format:digits': '{Label} har andra siffror ({script}). Använd 0 till 9.',
    'registration-number-format:letters': '{Label} har andra bokstäver ({script}). Använd A till Z.',
    'registration-number-format:characters': '{Label} har andra tecken än A till Z och 0 till 9.',
    'registration-number-format:service': '{Label} har inte den form som Partner Center väntar sig.',
    'registration-number-format:other':
      'Detta är {given}. {Label} måste vara {scheme} ({allowed} tecken), till exempel {example}.',
    'registration-number-checksum':
      'Kontrollsiffran borde vara {expected}: ett tecken i detta {scheme} är felskrivet.',
    'registration-number-checksum:several':
      'Kontrollsiffrorna borde vara {expected}: ett tecken i detta {scheme} är felskrivet.',
    'registration-number-checksum:position':
      'Tecken {position}, en kontrollsiffra, borde vara {expected}: ett tecken i detta {scheme} är felskrivet.',
    'registration-number-checksum:none': 'Ett tecken är felskrivet: inget {scheme} har dessa siffror.',
    'registration-number-suspicious': '{Label} upprepar en enda siffra, vilket inget riktigt nummer gör.',
    'registration-number-personal': '{Label} tillhör en person ({scheme}). Ange företagets nummer.',
    'registration-number-unknown-form':
      'Denna form av {label} är inte känd här. {scheme} ser ut som {example}.',
    'registration-number-unknown-form:count':
      'Denna form av {label} är inte känd här. {scheme} har {allowed} tecken, till exempel {example}.',
  },
}

export default sv
