import type { NumberMessages } from '../messages.ts'

const es: NumberMessages = {
  issues: {
    'registration-number-length': 'El campo «{Label}» debe tener entre 5 y 22 caracteres.',
    'registration-number-format':
      'El campo «{Label}» debe tener el formato de {scheme}, por ejemplo, {example}.',
    'registration-number-format:count':
      'El campo «{Label}» debe tener {allowed} caracteres como {scheme}, por ejemplo, {example}.',
    'registration-number-format:text': 'El campo «{Label}» debe ser un texto.',
    'registration-number-format:digits':
      'El campo «{Label}» contiene dígitos de otra escritura ({script}). Use del 0 al 9.',
    'registration-number-format:letters':
      'El campo «{Label}» contiene letras de otra escritura ({script}). Use de la A a la Z.',
    'registration-number-format:characters':
      'El campo «{Label}» contiene caracteres distintos de A a Z y 0 a 9.',
    'registration-number-format:service':
      'El campo «{Label}» no tiene el formato que espera el Centro de partners.',
    'registration-number-checksum':
      'El dígito de control debería ser {expected}: hay un carácter incorrecto en este número ({scheme}).',
    'registration-number-checksum:several':
      'Los dígitos de control deberían ser {expected}: hay un carácter incorrecto en este número ({scheme}).',
    'registration-number-checksum:position':
      'El carácter {position}, un dígito de control, debería ser {expected}: hay un carácter incorrecto en este número ({scheme}).',
    'registration-number-checksum:none':
      'Hay un carácter incorrecto: ningún número {scheme} tiene estos dígitos.',
    'registration-number-suspicious':
      'El campo «{Label}» repite un único dígito, algo que no ocurre en un número real.',
    'registration-number-personal':
      'El campo «{Label}» contiene el número de una persona ({scheme}). Indique el de la empresa.',
  },
}

export default es
