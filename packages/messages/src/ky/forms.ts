import type { FormMessages } from '../messages.ts'

const ky: FormMessages = {
  issues: {
    'form-issues': 'Төмөнкү {limit} талааны оңдоңуз.',
    'form-left-out': 'Компаниянын өлкөсүнө ({country}) байланыштуу «{Label}» талаасы жөнөтүлбөйт.',
    'form-failed': 'Форманы жөнөтүү мүмкүн болгон жок.',
    'form-no-field': 'Бул формада ал үчүн талаа жок. Сайттын ээлерине билдириңиз.',
    'form-file': '«{Label}» талаасы жөнөтүлбөйт, анткени файлдар жөнөтүлбөйт.',
    'service-refused': 'Partner Center «{Label}» талаасынын маанисин кабыл алган жок.',
    'service-fault': 'Partner Center сурамды четке какты (катанын коду: {faultCode}).',
    'service-fault:unavailable':
      'Partner Center азыр жеткиликсиз. Бир нече мүнөттөн кийин кайра аракет кылыңыз.',
    'service-fault:busy': 'Partner Center өтө көп сурам алып жатат. Бир мүнөт күтүп, кайра аракет кылыңыз.',
    'service-fault:denied':
      'Partner Center сурамга уруксат берген жок. Кайра кириңиз же администратордон уруксат сураңыз.',
    'service-fault:unreadable':
      'Partner Center жообун окуу мүмкүн болгон жок. Кайра аракет кылуудан мурун сурам аткарылганын же аткарылбаганын текшериңиз.',
    'hint-example': 'Мисал: {example}',
    'hint-required-in': 'Милдеттүү ({country})',
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
