import { ajv } from '../engines/ajv.ts'
import { ataValidator } from '../engines/ata-validator.ts'
import { cfworker } from '../engines/cfworker.ts'
import { goGojsonschema } from '../engines/go-gojsonschema.ts'
import { hyperjump } from '../engines/hyperjump.ts'
import { pythonJsonschema } from '../engines/python-jsonschema.ts'
import { schemasafe } from '../engines/schemasafe.ts'
import { sourcemeta } from '../engines/sourcemeta.ts'

export const inNode = [ajv, hyperjump, schemasafe, cfworker, ataValidator]
export const programs = [sourcemeta, pythonJsonschema, goGojsonschema]
