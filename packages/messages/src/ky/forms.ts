import type { FormMessages } from '../messages.ts'

const ky: FormMessages = {
  issues: {
    'form-issues': 'Төмөнкү {limit} талааны оңдоңуз.',
    'form-left-out': 'Компаниянын өлкөсүнө ({country}) байланыштуу «{Label}» талаасы жөнөтүлбөйт.',
    'service-refused': 'Partner Center «{Label}» талаасынын маанисин кабыл алган жок.',
    'service-fault': 'Partner Center сурамды четке какты (катанын коду: {faultCode}).',
  },
  labels: {
    'number:company': 'компаниянын номери',
    'number:taxpayer': 'салык төлөөчүнүн номери',
    'number:vat-registration': 'КНС төлөөчүнүн номери',
    'number:sole-trader': 'жеке ишкердин номери',
    'number:person': 'жеке адамдын номери',
  },
}

export default ky
