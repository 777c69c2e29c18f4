import type { NumberMessages } from '../messages.ts'

const ky: NumberMessages = {
  issues: {
    'registration-number-length': '«{Label}» талаасында 5–22 белги болушу керек.',
    'registration-number-format': '«{Label}» талаасынын мааниси {scheme} болушу керек, мисалы, {example}.',
    'registration-number-format:count':
      '«{Label}» талаасынын мааниси {scheme} болушу керек (белгилердин саны: {allowed}), мисалы, {example}.',
    'registration-number-format:text': '«{Label}» талаасынын мааниси текст болушу керек.',
    'registration-number-format:digits':
      '«{Label}» талаасындагы башка цифраларды ({script}) 0–9 цифраларына алмаштырыңыз.',
    'registration-number-format:letters':
      '«{Label}» талаасындагы башка тамгаларды ({script}) A–Z тамгаларына алмаштырыңыз.',
    'registration-number-format:characters':
      '«{Label}» талаасына A–Z тамгаларын жана 0–9 цифраларын гана киргизиңиз.',
    'registration-number-format:service': 'Partner Center «{Label}» талаасында башка форматты күтөт.',
    'registration-number-checksum':
      'Текшерүү цифрасы {expected} болушу керек: номерде ({scheme}) ката терилген белги бар.',
    'registration-number-checksum:several':
      'Текшерүү цифралары {expected} болушу керек: номерде ({scheme}) ката терилген белги бар.',
    'registration-number-checksum:position':
      'Текшерүү цифрасы ({position}-белги) {expected} болушу керек: номерде ({scheme}) ката терилген белги бар.',
    'registration-number-checksum:none': 'Номерде ({scheme}) ката терилген белги бар: мындай номер болбойт.',
    'registration-number-suspicious':
      '«{Label}» талаасында бир эле цифра кайталанат. Чыныгы номерди киргизиңиз.',
    'registration-number-personal':
      'Бул жеке адамдын номери ({scheme}). «{Label}» талаасына компаниянын номерин киргизиңиз.',
  },
}

export default ky
