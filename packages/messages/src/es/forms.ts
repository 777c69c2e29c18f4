import type { FormMessages } from '../messages.ts'

const es: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Corrija {limit} campo.',
      many: 'Corrija {limit} de campos.',
      other: 'Corrija {limit} campos.',
    },
    'form-left-out': 'El campo «{Label}» se omite por el país de la empresa ({country}).',
    'service-refused': 'El Centro de partners no ha aceptado el campo «{Label}».',
    'service-fault': 'El Centro de partners ha rechazado la solicitud con el código de error {faultCode}.',
  },
  labels: {
    'number:company': 'número de empresa',
    'number:taxpayer': 'número fiscal',
    'number:vat-registration': 'número de IVA',
    'number:sole-trader': 'número de autónomo',
    'number:person': 'número de identificación personal',
  },
}

export default es
