import type { FormMessages } from '../messages.ts'

const kk: FormMessages = {
  issues: {
    'form-issues': 'Мына {limit} өрісті түзетіңіз.',
    'form-left-out': 'Компанияның еліне ({country}) байланысты «{Label}» өрісі жіберілмейді.',
    'form-failed': 'Пішінді жіберу мүмкін болмады.',
    'form-no-field': 'Бұл пішінде ол үшін өріс жоқ. Осы сайттың иелеріне хабарлаңыз.',
    'form-file': '«{Label}» өрісі жіберілмейді, себебі файлдар жіберілмейді.',
    'service-refused': 'Partner Center «{Label}» өрісінің мәнін қабылдамады.',
    'service-fault': 'Partner Center сұрауды қабылдамады (қате коды: {faultCode}).',
    'service-fault:unavailable':
      'Partner Center қазір қолжетімді емес. Бірнеше минуттан кейін қайталап көріңіз.',
    'service-fault:busy': 'Partner Center тым көп сұрау алып жатыр. Бір минут күтіп, қайталап көріңіз.',
    'service-fault:denied':
      'Partner Center сұрауға рұқсат бермеді. Қайта кіріңіз немесе әкімшіден рұқсат сұраңыз.',
    'service-fault:unreadable':
      'Partner Center жауабын оқу мүмкін болмады. Қайталамас бұрын сұраудың орындалған-орындалмағанын тексеріңіз.',
    'hint-example': 'Мысал: {example}',
    'hint-required-in': 'Міндетті ({country})',
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
