import type { NumberMessages } from '../messages.ts'

const be: NumberMessages = {
  issues: {
    'registration-number-length': 'Поле «{Label}» павінна ўтрымліваць ад 5 да 22 сімвалаў.',
    'registration-number-format': 'Поле «{Label}» павінна ўтрымліваць {scheme}, напрыклад {example}.',
    'registration-number-format:count':
      'Поле «{Label}» павінна ўтрымліваць {scheme} (колькасць сімвалаў: {allowed}), напрыклад {example}.',
    'registration-number-format:text': 'Поле «{Label}» павінна ўтрымліваць тэкст.',
    'registration-number-format:digits': 'Замяніце іншыя лічбы ({script}) у полі «{Label}» на 0–9.',
    'registration-number-format:letters': 'Замяніце іншыя літары ({script}) у полі «{Label}» на A–Z.',
    'registration-number-format:characters': 'Укажыце ў полі «{Label}» толькі літары A–Z і лічбы 0–9.',
    'registration-number-format:service': 'Partner Center чакае ў полі «{Label}» іншы фармат.',
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
  },
}

export default be
