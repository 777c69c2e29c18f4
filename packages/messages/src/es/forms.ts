import type { FormMessages } from '../messages.ts'

const es: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Corrija {limit} campo.',
      many: 'Corrija {limit} de campos.',
      other: 'Corrija {limit} campos.',
    },
    'form-left-out': 'El campo «{Label}» se omite por el país de la empresa ({country}).',
    'form-failed': 'No se ha podido enviar el formulario.',
    'form-no-field':
      'Este formulario no tiene ningún campo para ello. Comuníqueselo a los responsables de este sitio web.',
    'form-file': 'El campo «{Label}» se omite porque los archivos no se envían.',
    'service-refused': 'El Centro de partners no ha aceptado el campo «{Label}».',
    'service-fault': 'El Centro de partners ha rechazado la solicitud con el código de error {faultCode}.',
    'service-fault:unavailable':
      'No se puede acceder al Centro de partners en este momento. Vuelva a intentarlo dentro de unos minutos.',
    'service-fault:busy':
      'El Centro de partners está recibiendo demasiadas solicitudes. Espere un minuto y vuelva a intentarlo.',
    'service-fault:denied':
      'El Centro de partners no ha autorizado la solicitud. Inicie sesión de nuevo o pida acceso a su administrador.',
    'service-fault:unreadable':
      'No se ha podido leer la respuesta del Centro de partners. Compruebe si la solicitud se ha llevado a cabo antes de volver a intentarlo.',
    'hint-example': 'Ejemplo: {example}',
    'hint-required-in': 'Obligatorio ({country})',
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
