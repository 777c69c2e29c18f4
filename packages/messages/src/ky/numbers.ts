import type { NumberMessages } from '../messages.ts'

const ky: NumberMessages = {
  issues: {
    'registration-number-length': '«{Label}» талаасында 5–22 белги болушу керек.',
    'registration-number-damaged:exponent':
      '«{Label}» талаасы даражалуу түрдө жазылган: электрондук жадыбал цифраларын кесип салган. Номерди булактан кайра көчүрүңүз.',
    'registration-number-damaged:zeros':
      '«{Label}» талаасы ({scheme}) электрондук жадыбалдагыдай башындагы {zeros} цифрасын жоготкон: аны кайтарыңыз, ошондо текшерүү цифрасы туура келет.',
    'registration-number-damaged:likely-zeros':
      '«{Label}» талаасы ({scheme}) электрондук жадыбалдагыдай башындагы 0 цифрасын жоготкон окшойт. Белгилердин саны {allowed} болушу керек, мисалы, {example}.',
    'registration-number-damaged:marks':
      '«{Label}» талаасынын айланасында электрондук жадыбалдын = же тырмакча сыяктуу белгилери бар. Аларды алып салыңыз.',
    'registration-number-damaged:decimals':
      '«{Label}» талаасы электрондук жадыбал кошкон ондук бөлүк менен аяктайт. Аны алып салыңыз.',
    'registration-number-format': '«{Label}» талаасынын мааниси {scheme} болушу керек, мисалы, {example}.',
    'registration-number-format:text': '«{Label}» талаасынын мааниси текст болушу керек.',
    'registration-number-format:digits':
      '«{Label}» талаасындагы башка цифраларды ({script}) 0–9 цифраларына алмаштырыңыз.',
    'registration-number-format:letters':
      '«{Label}» талаасындагы башка тамгаларды ({script}) A–Z тамгаларына алмаштырыңыз.',
    'registration-number-format:characters':
      '«{Label}» талаасына A–Z тамгаларын жана 0–9 цифраларын гана киргизиңиз.',
    'registration-number-format:service': 'Partner Center «{Label}» талаасында башка форматты күтөт.',
    'registration-number-format:other':
      'Бул — {given}. «{Label}» талаасында {scheme} болушу керек (белгилердин саны: {allowed}), мисалы, {example}.',
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
    'registration-number-unknown-form':
      '«{Label}» талаасынын бул түрү бул жерде белгисиз. {scheme} мындай болот: {example}.',
    'registration-number-unknown-form:count':
      '«{Label}» талаасынын бул түрү бул жерде белгисиз. {scheme} белгилеринин саны: {allowed}, мисалы, {example}.',
  },
}

export default ky
