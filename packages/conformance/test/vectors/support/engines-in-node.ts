import { ajv } from '../engines/ajv.ts'
import { ataValidator } from '../engines/ata-validator.ts'
import { cfworker } from '../engines/cfworker.ts'
import { hyperjump } from '../engines/hyperjump.ts'
import { schemasafe } from '../engines/schemasafe.ts'

export const enginesInNode = [ajv, hyperjump, schemasafe, cfworker, ataValidator]
