import type { NumberMessages } from '../messages.ts'

const es: NumberMessages = {
  issues: {
    'registration-number-length': 'El campo «{Label}» debe tener entre 5 y 22 caracteres.',
    'registration-number-damaged:exponent':
      'El campo «{Label}» está en notación exponencial: una hoja de cálculo le ha quitado dígitos. Cópielo de nuevo del original.',
    'registration-number-damaged:zeros':
      'El campo «{Label}» ({scheme}) ha perdido {zeros} al principio, como en una hoja de cálculo: con ese comienzo el dígito de control es correcto.',
    'registration-number-damaged:likely-zeros':
      'El campo «{Label}» ({scheme}) parece haber perdido un 0 al principio, como en una hoja de cálculo. Debe tener {allowed} caracteres, por ejemplo, {example}.',
    'registration-number-damaged:marks':
      'El campo «{Label}» está rodeado de signos de una hoja de cálculo, como = o comillas. Quítelos.',
    'registration-number-damaged:decimals':
      'El campo «{Label}» termina en decimales, como los que añade una hoja de cálculo. Quítelos.',
    'registration-number-format':
      'El campo «{Label}» debe tener el formato de {scheme}, por ejemplo, {example}.',
    'registration-number-format:text': 'El campo «{Label}» debe ser un texto.',
    'registration-number-format:digits':
      'El campo «{Label}» contiene dígitos de otra escritura ({script}). Use del 0 al 9.',
    'registration-number-format:letters':
      'El campo «{Label}» contiene letras de otra escritura ({script}). Use de la A a la Z.',
    'registration-number-format:characters':
      'El campo «{Label}» contiene caracteres distintos de A a Z y 0 a 9.',
    'registration-number-format:service':
      'El campo «{Label}» no tiene el formato que espera el Centro de partners.',
    'registration-number-format:other':
      'Este número es {given}. El campo «{Label}» debe ser {scheme} ({allowed} caracteres), por ejemplo, {example}.',
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
    'registration-number-unknown-form':
      'Esta forma del campo «{Label}» no se conoce aquí. {scheme} es como {example}.',
    'registration-number-unknown-form:count':
      'Esta forma del campo «{Label}» no se conoce aquí. {scheme} tiene {allowed} caracteres, por ejemplo, {example}.',
  },
}

export default es
