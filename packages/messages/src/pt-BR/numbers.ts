import type { NumberMessages } from '../messages.ts'

const ptBR: NumberMessages = {
  issues: {
    'registration-number-length': 'O campo “{Label}” deve ter de 5 a 22 caracteres.',
    'registration-number-damaged:exponent':
      'O campo “{Label}” está em notação exponencial: uma planilha cortou dígitos. Copie-o novamente da fonte.',
    'registration-number-damaged:zeros':
      'O campo “{Label}” ({scheme}) perdeu {zeros} no início, como em uma planilha: com esse início, o dígito verificador fica correto.',
    'registration-number-damaged:likely-zeros':
      'O campo “{Label}” ({scheme}) parece ter perdido um 0 no início, como em uma planilha. Deve ter {allowed} caracteres, por exemplo, {example}.',
    'registration-number-damaged:marks':
      'O campo “{Label}” está cercado por sinais de uma planilha, como = ou aspas. Remova-os.',
    'registration-number-damaged:decimals':
      'O campo “{Label}” termina em casas decimais, como as que uma planilha acrescenta. Remova-as.',
    'registration-number-format': 'O campo “{Label}” deve ter o formato de {scheme}, por exemplo, {example}.',
    'registration-number-format:text': 'O campo “{Label}” deve ser um texto.',
    'registration-number-format:digits':
      'O campo “{Label}” contém dígitos de outra escrita ({script}). Use de 0 a 9.',
    'registration-number-format:letters':
      'O campo “{Label}” contém letras de outra escrita ({script}). Use de A a Z.',
    'registration-number-format:characters':
      'O campo “{Label}” contém caracteres diferentes de A a Z e 0 a 9.',
    'registration-number-format:service': 'O campo “{Label}” não tem o formato esperado pelo Partner Center.',
    'registration-number-format:other':
      'Este número é {given}. O campo “{Label}” deve ser {scheme} ({allowed} caracteres), por exemplo, {example}.',
    'registration-number-checksum':
      'O dígito verificador deveria ser {expected}: há um caractere incorreto neste número ({scheme}).',
    'registration-number-checksum:several':
      'Os dígitos verificadores deveriam ser {expected}: há um caractere incorreto neste número ({scheme}).',
    'registration-number-checksum:position':
      'O caractere {position}, um dígito verificador, deveria ser {expected}: há um caractere incorreto neste número ({scheme}).',
    'registration-number-checksum:none':
      'Há um caractere incorreto: nenhum número {scheme} tem estes dígitos.',
    'registration-number-suspicious':
      'O campo “{Label}” repete um único dígito, o que não ocorre em um número real.',
    'registration-number-personal':
      'O campo “{Label}” contém o número de uma pessoa ({scheme}). Informe o da empresa.',
    'registration-number-unknown-form':
      'Esta forma do campo “{Label}” não é conhecida aqui. {scheme} é como {example}.',
    'registration-number-unknown-form:count':
      'Esta forma do campo “{Label}” não é conhecida aqui. {scheme} tem {allowed} caracteres, por exemplo, {example}.',
  },
}

export default ptBR
