import type { SiteMessages } from '../site-messages.ts'

const es: SiteMessages = {
  name: 'Español',
  required: 'obligatorio',
  create: 'Crear',
  request: 'Lo que se enviaría',
  otherCountries: 'Otros países',
  companyName: 'El nombre de la propia empresa',
  billingName: 'El nombre en la factura',
  contact: 'Persona de contacto en esta dirección',
  recipient: 'Persona que recibe las facturas',
  playground: 'Abrir en el área de pruebas',
  filled: 'Rellenado a partir de un documento del área de pruebas.',
  notFilled: 'Sin campo aquí: {names}',
}

export default es
