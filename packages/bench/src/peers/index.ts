import type { Peer } from '../peer.ts'
import { ajvStandalone, ajvStandaloneMessages } from './ajv-standalone.ts'
import { ajv } from './ajv.ts'
import { arktype } from './arktype.ts'
import { ataValidator, ataValidatorStandalone } from './ata-validator.ts'
import { handWritten } from './hand-written.ts'
import { hyperjump } from './hyperjump.ts'
import { openpartner } from './openpartner.ts'
import { schemasafe } from './schemasafe.ts'
import { sury } from './sury.ts'
import { typebox } from './typebox.ts'
import { typia } from './typia.ts'
import { valibot } from './valibot.ts'
import { zod, zodCompiled } from './zod.ts'

/** Everything that is compared, ours first, then what it is measured against. */
export const peers: readonly Peer[] = [
  openpartner,
  handWritten,
  ajvStandalone,
  ajvStandaloneMessages,
  ajv,
  typebox,
  typia,
  ataValidator,
  ataValidatorStandalone,
  schemasafe,
  zod,
  zodCompiled,
  valibot,
  arktype,
  sury,
  hyperjump,
]

export const ours = openpartner.name
export const limit = handWritten.name
/** Ratios are to this one. */
export const base = ajvStandalone.name
