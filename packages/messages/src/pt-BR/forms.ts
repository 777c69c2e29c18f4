import type { FormMessages } from '../messages.ts'

const ptBR: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Corrija {limit} campo.',
      many: 'Corrija {limit} de campos.',
      other: 'Corrija {limit} campos.',
    },
    'form-left-out': 'O campo “{Label}” foi omitido devido ao país da empresa ({country}).',
    'service-refused': 'O campo “{Label}” não foi aceito pelo Partner Center.',
    'service-fault': 'O Partner Center recusou a solicitação com o código de erro {faultCode}.',
  },
  labels: {
    'number:company': 'número da empresa',
    'number:taxpayer': 'número de contribuinte',
    'number:vat-registration': 'número de registro de IVA',
    'number:sole-trader': 'número de empresário individual',
    'number:person': 'número de identificação pessoal',
  },
}

export default ptBR
