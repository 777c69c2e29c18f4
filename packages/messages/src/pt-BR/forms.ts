import type { FormMessages } from '../messages.ts'

const ptBR: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Corrija {limit} campo.',
      many: 'Corrija {limit} de campos.',
      other: 'Corrija {limit} campos.',
    },
    'form-left-out': 'O campo “{Label}” foi omitido devido ao país da empresa ({country}).',
    'form-failed': 'Não foi possível enviar o formulário.',
    'form-no-field': 'Este formulário não tem um campo para isso. Informe os responsáveis por este site.',
    'form-file': 'O campo “{Label}” foi omitido porque arquivos não são enviados.',
    'service-refused': 'O campo “{Label}” não foi aceito pelo Partner Center.',
    'service-fault': 'O Partner Center recusou a solicitação com o código de erro {faultCode}.',
    'service-fault:unavailable':
      'O Partner Center está inacessível no momento. Tente novamente em alguns minutos.',
    'service-fault:busy':
      'O Partner Center está recebendo solicitações demais. Aguarde um minuto e tente novamente.',
    'service-fault:denied':
      'O Partner Center não autorizou a solicitação. Entre novamente ou peça acesso ao administrador.',
    'service-fault:unreadable':
      'Não foi possível ler a resposta do Partner Center. Verifique se a solicitação foi executada antes de tentar novamente.',
    'hint-example': 'Exemplo: {example}',
    'hint-required-in': 'Obrigatório ({country})',
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
