import type { FormMessages } from '../messages.ts'

const be: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Выпраўце {limit} поле.',
      few: 'Выпраўце {limit} палі.',
      many: 'Выпраўце {limit} палёў.',
      other: 'Выпраўце {limit} поля.',
    },
    'form-left-out': 'Поле «{Label}» не адпраўляецца: для краіны кампаніі ({country}) яно не прадугледжана.',
    'form-failed': 'Не ўдалося адправіць форму.',
    'form-no-field': 'У гэтай форме няма поля для гэтага. Паведаміце, калі ласка, уладальнікам сайта.',
    'form-file': 'Поле «{Label}» не адпраўляецца: файлы не перадаюцца.',
    'service-refused': 'Partner Center не прыняў значэнне поля «{Label}».',
    'service-fault': 'Partner Center адхіліў запыт (код памылкі: {faultCode}).',
    'service-fault:unavailable': 'Partner Center зараз недаступны. Паўтарыце спробу праз некалькі хвілін.',
    'service-fault:busy':
      'Partner Center атрымлівае занадта шмат запытаў. Пачакайце хвіліну і паўтарыце спробу.',
    'service-fault:denied':
      'Partner Center не дазволіў выканаць запыт. Увайдзіце зноў або папрасіце доступ у адміністратара.',
    'service-fault:unreadable':
      'Не ўдалося прачытаць адказ Partner Center. Перш чым паўтарыць спробу, праверце, ці быў запыт выкананы.',
    'hint-example': 'Прыклад: {example}',
    'hint-required-in': 'Абавязкова ({country})',
  },
  labels: {
    'number:company': 'нумар кампаніі',
    'number:taxpayer': 'нумар плацельшчыка падаткаў',
    'number:vat-registration': 'нумар плацельшчыка ПДВ',
    'number:sole-trader': 'нумар прадпрымальніка',
    'number:person': 'нумар фізічнай асобы',
  },
}

export default be
