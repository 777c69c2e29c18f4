import type { FormMessages } from '../messages.ts'

const hy: FormMessages = {
  issues: {
    'form-issues': 'Ուղղեք {limit} դաշտ։',
    'form-left-out': 'Ընկերության երկրի պատճառով ({country}) «{Label}» դաշտը չի ուղարկվում։',
    'form-failed': 'Չհաջողվեց ուղարկել ձևը։',
    'form-no-field': 'Այս ձևում դրա համար դաշտ չկա։ Խնդրում ենք տեղեկացնել կայքի պատասխանատուներին։',
    'form-file': '«{Label}» դաշտը չի ուղարկվում, քանի որ ֆայլեր չեն ուղարկվում։',
    'service-refused': 'Partner Center-ը չընդունեց «{Label}» դաշտի արժեքը։',
    'service-fault': 'Partner Center-ը մերժեց հարցումը (սխալի կոդը՝ {faultCode})։',
    'service-fault:unavailable': 'Partner Center-ն այս պահին անհասանելի է։ Կրկին փորձեք մի քանի րոպեից։',
    'service-fault:busy':
      'Partner Center-ը չափազանց շատ հարցումներ է ստանում։ Սպասեք մեկ րոպե և կրկին փորձեք։',
    'service-fault:denied':
      'Partner Center-ը թույլ չտվեց հարցումը։ Կրկին մուտք գործեք կամ թույլտվություն խնդրեք ադմինիստրատորից։',
    'service-fault:unreadable':
      'Չհաջողվեց կարդալ Partner Center-ի պատասխանը։ Նախքան կրկին փորձելը ստուգեք՝ արդյոք հարցումը կատարվել է։',
    'hint-example': 'Օրինակ՝ {example}',
    'hint-required-in': 'Պարտադիր ({country})',
  },
  labels: {
    'number:company': 'ընկերության գրանցման համար',
    'number:taxpayer': 'հարկ վճարողի հաշվառման համար',
    'number:vat-registration': 'ԱԱՀ վճարողի հաշվառման համար',
    'number:sole-trader': 'անհատ ձեռնարկատիրոջ հաշվառման համար',
    'number:person': 'անձնական համար',
  },
}

export default hy
