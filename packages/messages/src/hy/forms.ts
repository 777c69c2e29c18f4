import type { FormMessages } from '../messages.ts'

const hy: FormMessages = {
  issues: {
    'form-issues': 'Ուղղեք {limit} դաշտ։',
    'form-left-out': 'Ընկերության երկրի պատճառով ({country}) «{Label}» դաշտը չի ուղարկվում։',
    'service-refused': 'Partner Center-ը չընդունեց «{Label}» դաշտի արժեքը։',
    'service-fault': 'Partner Center-ը մերժեց հարցումը (սխալի կոդը՝ {faultCode})։',
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
