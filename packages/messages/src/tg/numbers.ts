import type { NumberMessages } from '../messages.ts'

const tg: NumberMessages = {
  issues: {
    'registration-number-length': 'Майдони «{Label}» бояд аз 5 то 22 аломат дошта бошад.',
    'registration-number-damaged:exponent':
      'Майдони «{Label}» дар шакли нишондиҳандагӣ навишта шудааст: ҷадвали электронӣ рақамҳояшро буридааст. Онро аз манбаъ дубора нусхабардорӣ кунед.',
    'registration-number-damaged:zeros':
      'Майдони «{Label}» ({scheme}), чунон ки дар ҷадвали электронӣ мешавад, дар аввал {zeros}-ро гум кардааст: онро баргардонед, рақами санҷишӣ дуруст мешавад.',
    'registration-number-damaged:likely-zeros':
      'Майдони «{Label}» ({scheme}), чунон ки дар ҷадвали электронӣ мешавад, эҳтимол дар аввал 0-ро гум кардааст. Шумораи аломатҳо бояд {allowed} бошад, масалан, {example}.',
    'registration-number-damaged:marks':
      'Дар атрофи майдони «{Label}» аломатҳои ҷадвали электронӣ ҳастанд, масалан, = ё нохунак. Онҳоро хориҷ кунед.',
    'registration-number-damaged:decimals':
      'Майдони «{Label}» бо қисми даҳӣ анҷом меёбад, ки ҷадвали электронӣ илова мекунад. Онро хориҷ кунед.',
    'registration-number-format': 'Майдони «{Label}» бояд {scheme} бошад, масалан, {example}.',
    'registration-number-format:text': 'Майдони «{Label}» бояд матн бошад.',
    'registration-number-format:digits':
      'Дар майдони «{Label}» рақамҳои дигарро ({script}) ба 0–9 иваз кунед.',
    'registration-number-format:letters':
      'Дар майдони «{Label}» ҳарфҳои дигарро ({script}) ба A–Z иваз кунед.',
    'registration-number-format:characters':
      'Ба майдони «{Label}» танҳо ҳарфҳои A–Z ва рақамҳои 0–9-ро ворид кунед.',
    'registration-number-format:service': 'Partner Center дар майдони «{Label}» формати дигарро интизор аст.',
    'registration-number-format:other':
      'Ин {given} аст. Майдони «{Label}» бояд {scheme} бошад (шумораи аломатҳо: {allowed}), масалан, {example}.',
    'registration-number-checksum':
      'Рақами санҷишӣ бояд {expected} бошад: дар {scheme} як аломат нодуруст навишта шудааст.',
    'registration-number-checksum:several':
      'Рақамҳои санҷишӣ бояд {expected} бошанд: дар {scheme} як аломат нодуруст навишта шудааст.',
    'registration-number-checksum:position':
      'Аломати {position} (рақами санҷишӣ) бояд {expected} бошад: дар {scheme} як аломат нодуруст навишта шудааст.',
    'registration-number-checksum:none':
      'Дар {scheme} як аломат нодуруст навишта шудааст: чунин рақам вуҷуд надорад.',
    'registration-number-suspicious':
      'Дар майдони «{Label}» танҳо як рақам такрор мешавад. Рақами ҳақиқиро ворид кунед.',
    'registration-number-personal':
      'Ин рақами шахси воқеист ({scheme}). Ба майдони «{Label}» рақами ширкатро ворид кунед.',
    'registration-number-unknown-form':
      'Ин шакли майдони «{Label}» дар ин ҷо маълум нест. {scheme} чунин аст: {example}.',
    'registration-number-unknown-form:count':
      'Ин шакли майдони «{Label}» дар ин ҷо маълум нест. Шумораи аломатҳои {scheme}: {allowed}, масалан, {example}.',
  },
}

export default tg
