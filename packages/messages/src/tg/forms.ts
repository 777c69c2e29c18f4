import type { FormMessages } from '../messages.ts'

const tg: FormMessages = {
  issues: {
    'form-issues': 'Ин {limit} майдонро ислоҳ кунед.',
    'form-left-out': 'Барои кишвари ширкат ({country}) майдони «{Label}» фиристода намешавад.',
    'form-failed': 'Шакл фиристода нашуд.',
    'form-no-field': 'Дар ин шакл барои он майдон нест. Лутфан ба масъулони сомона хабар диҳед.',
    'form-file': 'Майдони «{Label}» фиристода намешавад, зеро файлҳо фиристода намешаванд.',
    'service-refused': 'Майдони «{Label}» аз ҷониби Partner Center қабул нашуд.',
    'service-fault': 'Partner Center дархостро рад кард (рамзи хато: {faultCode}).',
    'service-fault:unavailable':
      'Partner Center ҳоло дастнорас аст. Пас аз чанд дақиқа бори дигар кӯшиш кунед.',
    'service-fault:busy':
      'Partner Center дархостҳои аз ҳад зиёд мегирад. Як дақиқа интизор шавед ва бори дигар кӯшиш кунед.',
    'service-fault:denied':
      'Partner Center ба дархост иҷозат надод. Аз нав ворид шавед ё аз маъмур иҷозат пурсед.',
    'service-fault:unreadable':
      'Ҷавоби Partner Center хонда нашуд. Пеш аз кӯшиши дигар санҷед, ки оё дархост иҷро шудааст.',
    'hint-example': 'Намуна: {example}',
    'hint-required-in': 'Ҳатмӣ ({country})',
  },
  labels: {
    'number:company': 'рақами ширкат',
    'number:taxpayer': 'рақами андозсупоранда',
    'number:vat-registration': 'рақами супорандаи ААИ',
    'number:sole-trader': 'рақами соҳибкори инфиродӣ',
    'number:person': 'рақами шахси воқеӣ',
  },
}

export default tg
