import type { Suite } from '../suite.ts'
import { byteScanner } from './byte-scanner.ts'
import { bulk } from './bulk.ts'
import { bytes } from './bytes.ts'
import { check } from './check.ts'
import { closed } from './closed.ts'
import { coldStart } from './cold-start.ts'
import { explain } from './explain.ts'
import { growth } from './growth.ts'
import { heap } from './heap.ts'
import { inputs } from './inputs.ts'
import { normalizer } from './normalizer.ts'
import { playground } from './playground.ts'
import { registrationNumber } from './registration-number.ts'
import { schemaLint } from './schema-lint.ts'
import { standIn } from './stand-in.ts'

/** Every question, in the order of the tables. */
export const suites: readonly Suite[] = [
  check,
  explain,
  closed,
  coldStart,
  heap,
  bytes,
  growth,
  registrationNumber,
  normalizer,
  byteScanner,
  inputs,
  bulk,
  schemaLint,
  standIn,
  playground,
]
