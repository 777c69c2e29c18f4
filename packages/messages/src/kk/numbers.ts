import type { NumberMessages } from '../messages.ts'

const kk: NumberMessages = {
  issues: {
    'registration-number-length': '«{Label}» өрісінде 5–22 таңба болуы керек.',
    'registration-number-damaged:exponent':
      '«{Label}» өрісі дәрежелік түрде жазылған: электрондық кесте цифрларын қиып тастаған. Нөмірді дереккөзден қайта көшіріңіз.',
    'registration-number-damaged:zeros':
      '«{Label}» өрісі ({scheme}) электрондық кестедегідей басындағы {zeros} цифрын жоғалтқан: оны қайтарыңыз, сонда бақылау цифры сәйкес келеді.',
    'registration-number-damaged:likely-zeros':
      '«{Label}» өрісі ({scheme}) электрондық кестедегідей басындағы 0 цифрын жоғалтқан сияқты. Таңбалар саны {allowed} болуы керек, мысалы, {example}.',
    'registration-number-damaged:marks':
      '«{Label}» өрісінің айналасында электрондық кестенің = немесе тырнақша сияқты белгілері бар. Оларды алып тастаңыз.',
    'registration-number-damaged:decimals':
      '«{Label}» өрісі электрондық кесте қосқан ондық бөлікпен аяқталады. Оны алып тастаңыз.',
    'registration-number-format': '«{Label}» өрісінің мәні {scheme} болуы керек, мысалы, {example}.',
    'registration-number-format:text': '«{Label}» өрісінің мәні мәтін болуы керек.',
    'registration-number-format:digits':
      '«{Label}» өрісіндегі басқа цифрларды ({script}) 0–9 цифрларына ауыстырыңыз.',
    'registration-number-format:letters':
      '«{Label}» өрісіндегі басқа әріптерді ({script}) A–Z әріптеріне ауыстырыңыз.',
    'registration-number-format:characters':
      '«{Label}» өрісіне тек A–Z әріптері мен 0–9 цифрларын енгізіңіз.',
    'registration-number-format:service': 'Partner Center «{Label}» өрісінде басқа пішімді күтеді.',
    'registration-number-format:other':
      'Бұл — {given}. «{Label}» өрісінде {scheme} болуы керек (таңбалар саны: {allowed}), мысалы, {example}.',
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
    'registration-number-unknown-form':
      '«{Label}» өрісінің бұл түрі мұнда белгісіз. {scheme} мынадай болады: {example}.',
    'registration-number-unknown-form:count':
      '«{Label}» өрісінің бұл түрі мұнда белгісіз. {scheme} таңбаларының саны: {allowed}, мысалы, {example}.',
  },
}

export default kk
