import { defineScheme, type SchemeDescription } from '../scheme.ts'
import { withCheckDigit } from './rif-digits.ts'

/** The SENIAT issues it to legal entities (J), public bodies (G) and communal councils (C). */
export const rif = /* @__PURE__ */ defineScheme(
  {
    id: 'rif',
    abbreviation: 'RIF',
    localName: 'Registro Único de Información Fiscal',
    personal: false,
    pattern: '^[JGC][0-9]{9}$',
    example: 'J001230726',
    masks: ['#-########-#'],
  },
  withCheckDigit,
)

export const description: SchemeDescription = {
  label: 'Single tax information registry number',
  language: 'es',
  identifies: 'taxpayer',
  inputMode: 'text',
  confidence: 'high',
  sources: [
    {
      title: 'RIF (Registro de Identificación Fiscal, Venezuelan VAT number)',
      publisher: 'python-stdnum',
      date: '2019',
      url: 'https://arthurdejong.org/git/python-stdnum/plain/stdnum/ve/rif.py',
    },
    {
      title: 'Cómo tramitar el RIF por primera vez en línea',
      publisher: '2001 Online',
      date: '2025-12-09',
      url: 'https://2001online.com/servicios/vas-a-emprender-conozca-como-tramitar-el-rif-por-primera-vez-en-linea-requisitos-que-solicita-el-seniat-202512911200',
    },
  ],
}
