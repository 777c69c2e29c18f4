import type { FormMessages } from '../messages.ts'

const ro: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Corectați {limit} câmp.',
      few: 'Corectați {limit} câmpuri.',
      other: 'Corectați {limit} de câmpuri.',
    },
    'form-left-out': 'Câmpul „{Label}” este omis din cauza țării companiei ({country}).',
    'service-refused': 'Câmpul „{Label}” nu a fost acceptat de Partner Center.',
    'service-fault': 'Partner Center a respins solicitarea cu codul de eroare {faultCode}.',
  },
  labels: {
    'number:company': 'numărul companiei',
    'number:taxpayer': 'cod fiscal',
    'number:vat-registration': 'cod de TVA',
    'number:sole-trader': 'numărul întreprinzătorului individual',
    'number:person': 'cod numeric personal',
  },
}

export default ro
