import type { FormMessages } from '../messages.ts'

const tg: FormMessages = {
  issues: {
    'form-issues': 'Ин {limit} майдонро ислоҳ кунед.',
    'form-left-out': 'Барои кишвари ширкат ({country}) майдони «{Label}» фиристода намешавад.',
    'service-refused': 'Майдони «{Label}» аз ҷониби Partner Center қабул нашуд.',
    'service-fault': 'Partner Center дархостро рад кард (рамзи хато: {faultCode}).',
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
