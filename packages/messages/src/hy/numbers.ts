import type { NumberMessages } from '../messages.ts'

const hy: NumberMessages = {
  issues: {
    'registration-number-length': '«{Label}» դաշտը պետք է պարունակի 5-ից 22 նիշ։',
    'registration-number-format': '«{Label}» դաշտի արժեքը պետք է լինի {scheme}, օրինակ՝ {example}։',
    'registration-number-format:count':
      '«{Label}» դաշտի արժեքը պետք է լինի {scheme} (նիշերի քանակը՝ {allowed}), օրինակ՝ {example}։',
    'registration-number-format:text': '«{Label}» դաշտի արժեքը պետք է լինի տեքստ։',
    'registration-number-format:digits':
      '«{Label}» դաշտում այլ թվանշանները ({script}) փոխարինեք 0–9 թվանշաններով։',
    'registration-number-format:letters': '«{Label}» դաշտում այլ տառերը ({script}) փոխարինեք A–Z տառերով։',
    'registration-number-format:characters': '«{Label}» դաշտում նշեք միայն A–Z տառեր և 0–9 թվանշաններ։',
    'registration-number-format:service':
      '«{Label}» դաշտը չունի այն ձևաչափը, որն ակնկալում է Partner Center-ը։',
    'registration-number-checksum':
      'Ստուգիչ թվանշանը պետք է լինի {expected}։ Այս {scheme} համարում կա սխալ մուտքագրված նիշ։',
    'registration-number-checksum:several':
      'Ստուգիչ թվանշանները պետք է լինեն {expected}։ Այս {scheme} համարում կա սխալ մուտքագրված նիշ։',
    'registration-number-checksum:position':
      'Ստուգիչ թվանշանը (նիշ {position}) պետք է լինի {expected}։ Այս {scheme} համարում կա սխալ մուտքագրված նիշ։',
    'registration-number-checksum:none':
      'Կա սխալ մուտքագրված նիշ։ Այսպիսի թվանշաններով {scheme} գոյություն չունի։',
    'registration-number-suspicious': '«{Label}» դաշտում կրկնվում է միայն մեկ թվանշան։ Նշեք իրական համարը։',
    'registration-number-personal':
      'Նշված համարը ({scheme}) պատկանում է ֆիզիկական անձի։ «{Label}» դաշտում նշեք ընկերության համարը։',
  },
}

export default hy
