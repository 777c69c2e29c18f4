import type { NumberMessages } from '../messages.ts'

const hy: NumberMessages = {
  issues: {
    'registration-number-length': '«{Label}» դաշտը պետք է պարունակի 5-ից 22 նիշ։',
    'registration-number-damaged:exponent':
      '«{Label}» դաշտը գրված է աստիճանային ձևով. աղյուսակային ծրագիրը կտրել է թվանշանները։ Նորից պատճենեք աղբյուրից։',
    'registration-number-damaged:zeros':
      '«{Label}» դաշտը ({scheme}) սկզբում կորցրել է {zeros}, ինչպես լինում է աղյուսակներում. վերականգնեք, և ստուգիչ թվանշանը ճիշտ կլինի։',
    'registration-number-damaged:likely-zeros':
      '«{Label}» դաշտը ({scheme}), կարծես, սկզբում կորցրել է 0, ինչպես լինում է աղյուսակներում։ Նիշերի քանակը պետք է լինի {allowed}, օրինակ՝ {example}։',
    'registration-number-damaged:marks':
      '«{Label}» դաշտի շուրջ կան աղյուսակային ծրագրի նշաններ, օրինակ՝ = կամ չակերտներ։ Հեռացրեք դրանք։',
    'registration-number-damaged:decimals':
      '«{Label}» դաշտն ավարտվում է տասնորդական մասով, որն ավելացնում է աղյուսակային ծրագիրը։ Հեռացրեք այն։',
    'registration-number-format': '«{Label}» դաշտի արժեքը պետք է լինի {scheme}, օրինակ՝ {example}։',
    'registration-number-format:text': '«{Label}» դաշտի արժեքը պետք է լինի տեքստ։',
    'registration-number-format:digits':
      '«{Label}» դաշտում այլ թվանշանները ({script}) փոխարինեք 0–9 թվանշաններով։',
    'registration-number-format:letters': '«{Label}» դաշտում այլ տառերը ({script}) փոխարինեք A–Z տառերով։',
    'registration-number-format:characters': '«{Label}» դաշտում նշեք միայն A–Z տառեր և 0–9 թվանշաններ։',
    'registration-number-format:service':
      '«{Label}» դաշտը չունի այն ձևաչափը, որն ակնկալում է Partner Center-ը։',
    'registration-number-format:other':
      'Սա {given} է։ «{Label}» դաշտի արժեքը պետք է լինի {scheme} (նիշերի քանակը՝ {allowed}), օրինակ՝ {example}։',
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
    'registration-number-unknown-form':
      '«{Label}» դաշտի այս ձևն այստեղ հայտնի չէ։ {scheme} ունի այսպիսի տեսք՝ {example}։',
    'registration-number-unknown-form:count':
      '«{Label}» դաշտի այս ձևն այստեղ հայտնի չէ։ {scheme} (նիշերի քանակը՝ {allowed}), օրինակ՝ {example}։',
  },
}

export default hy
