import type { FormMessages } from '../messages.ts'

const kk: FormMessages = {
  issues: {
    'form-issues': 'Мына {limit} өрісті түзетіңіз.',
    'form-left-out': 'Компанияның еліне ({country}) байланысты «{Label}» өрісі жіберілмейді.',
    'service-refused': 'Partner Center «{Label}» өрісінің мәнін қабылдамады.',
    'service-fault': 'Partner Center сұрауды қабылдамады (қате коды: {faultCode}).',
  },
  labels: {
    'number:company': 'компания нөмірі',
    'number:taxpayer': 'салық төлеуші нөмірі',
    'number:vat-registration': 'ҚҚС төлеуші нөмірі',
    'number:sole-trader': 'жеке кәсіпкер нөмірі',
    'number:person': 'жеке тұлға нөмірі',
  },
}

export default kk
