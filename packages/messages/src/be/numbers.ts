import type { NumberMessages } from '../messages.ts'

const be: NumberMessages = {
  issues: {
    'registration-number-length': 'Поле «{Label}» павінна ўтрымліваць ад 5 да 22 сімвалаў.',
    'registration-number-damaged:exponent':
      'Поле «{Label}» запісана ў экспаненцыяльнай форме: электронная табліца адрэзала частку лічбаў. Скапіруйце нумар з крыніцы яшчэ раз.',
    'registration-number-damaged:zeros':
      'Поле «{Label}» ({scheme}) страціла ў пачатку {zeros}, як гэта бывае ў электронных табліцах: вярніце, і кантрольная лічба супадзе.',
    'registration-number-damaged:likely-zeros':
      'Падобна, што поле «{Label}» ({scheme}) страціла ў пачатку 0, як гэта бывае ў электронных табліцах. Колькасць сімвалаў павінна быць {allowed}, напрыклад {example}.',
    'registration-number-damaged:marks':
      'Вакол нумара ў полі «{Label}» ёсць знакі электроннай табліцы, напрыклад = або двукоссе. Выдаліце іх.',
    'registration-number-damaged:decimals':
      'Поле «{Label}» заканчваецца дзесятковай часткай, якую дадала электронная табліца. Выдаліце яе.',
    'registration-number-format': 'Поле «{Label}» павінна ўтрымліваць {scheme}, напрыклад {example}.',
    'registration-number-format:text': 'Поле «{Label}» павінна ўтрымліваць тэкст.',
    'registration-number-format:digits': 'Замяніце іншыя лічбы ({script}) у полі «{Label}» на 0–9.',
    'registration-number-format:letters': 'Замяніце іншыя літары ({script}) у полі «{Label}» на A–Z.',
    'registration-number-format:characters': 'Укажыце ў полі «{Label}» толькі літары A–Z і лічбы 0–9.',
    'registration-number-format:service': 'Partner Center чакае ў полі «{Label}» іншы фармат.',
    'registration-number-format:other':
      'Гэта {given}. Поле «{Label}» павінна ўтрымліваць {scheme} (колькасць сімвалаў: {allowed}), напрыклад {example}.',
    'registration-number-checksum':
      'Кантрольная лічба павінна быць {expected}: у нумары ({scheme}) ёсць памылка.',
    'registration-number-checksum:several':
      'Кантрольныя лічбы павінны быць {expected}: у нумары ({scheme}) ёсць памылка.',
    'registration-number-checksum:position':
      'Сімвал {position} (кантрольная лічба) павінен быць {expected}: у нумары ({scheme}) ёсць памылка.',
    'registration-number-checksum:none': 'У нумары ({scheme}) ёсць памылка: такіх нумароў не бывае.',
    'registration-number-suspicious': 'У полі «{Label}» паўтараецца адна лічба. Укажыце сапраўдны нумар.',
    'registration-number-personal':
      'Гэта нумар фізічнай асобы ({scheme}). Укажыце ў полі «{Label}» нумар кампаніі.',
    'registration-number-unknown-form':
      'Такая форма поля «{Label}» тут невядомая. {scheme} выглядае так: {example}.',
    'registration-number-unknown-form:count':
      'Такая форма поля «{Label}» тут невядомая. Колькасць сімвалаў у {scheme}: {allowed}, напрыклад {example}.',
  },
}

export default be
