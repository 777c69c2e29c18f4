import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FileName, OpenApi } from './documents.ts'

/**
 * A validator of a place in a document, by JSON pointer. A format is an annotation here, as it is in the standard; the
 * pattern beside it decides.
 */
export function validatorsIn(document: OpenApi, file: FileName): (pointer: string) => ValidateFunction {
  const Engine = file === 'openapi.json' ? Ajv2020 : Ajv
  const ajv = new Engine({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema({ $id: 'https://openpartner.example/document', ...document })
  return (pointer) => ajv.compile({ $ref: `https://openpartner.example/document#${pointer}` })
}

export const escaped = (step: string): string => encodeURI(step.replaceAll('~', '~0').replaceAll('/', '~1'))
