import type { NumberMessages } from '../messages.ts'

const kk: NumberMessages = {
  issues: {
    'registration-number-length': '«{Label}» өрісінде 5–22 таңба болуы керек.',
    'registration-number-format': '«{Label}» өрісінің мәні {scheme} болуы керек, мысалы, {example}.',
    'registration-number-format:count':
      '«{Label}» өрісінің мәні {scheme} болуы керек (таңба саны: {allowed}), мысалы, {example}.',
    'registration-number-format:text': '«{Label}» өрісінің мәні мәтін болуы керек.',
    'registration-number-format:digits':
      '«{Label}» өрісіндегі басқа цифрларды ({script}) 0–9 цифрларына ауыстырыңыз.',
    'registration-number-format:letters':
      '«{Label}» өрісіндегі басқа әріптерді ({script}) A–Z әріптеріне ауыстырыңыз.',
    'registration-number-format:characters':
      '«{Label}» өрісіне тек A–Z әріптері мен 0–9 цифрларын енгізіңіз.',
    'registration-number-format:service': 'Partner Center «{Label}» өрісінде басқа пішімді күтеді.',
    'registration-number-checksum':
      'Бақылау цифры {expected} болуы керек: нөмірде ({scheme}) қате терілген таңба бар.',
    'registration-number-checksum:several':
      'Бақылау цифрлары {expected} болуы керек: нөмірде ({scheme}) қате терілген таңба бар.',
    'registration-number-checksum:position':
      'Бақылау цифры ({position}-таңба) {expected} болуы керек: нөмірде ({scheme}) қате терілген таңба бар.',
    'registration-number-checksum:none': 'Нөмірде ({scheme}) қате терілген таңба бар: мұндай нөмір болмайды.',
    'registration-number-suspicious':
      '«{Label}» өрісінде бір ғана цифр қайталанады. Нақты нөмірді енгізіңіз.',
    'registration-number-personal':
      'Бұл – жеке тұлға нөмірі ({scheme}). «{Label}» өрісіне компания нөмірін енгізіңіз.',
  },
}

export default kk
