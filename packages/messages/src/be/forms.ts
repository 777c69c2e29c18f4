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
    'service-refused': 'Partner Center не прыняў значэнне поля «{Label}».',
    'service-fault': 'Partner Center адхіліў запыт (код памылкі: {faultCode}).',
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
