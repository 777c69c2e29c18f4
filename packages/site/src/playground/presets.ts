import { billingProfile } from './presets/billing-profile.ts'
import { indianCompany } from './presets/indian-company.ts'
import { listAnswer } from './presets/list-answer.ts'
import { mistypedNumber } from './presets/mistyped-number.ts'
import { patchWithUnknown } from './presets/patch-with-unknown.ts'
import type { Preset } from './presets/preset.ts'
import { sdkDump } from './presets/sdk-dump.ts'
import { swedishCompany } from './presets/swedish-company.ts'
import { validRequest } from './presets/valid-request.ts'

/** Example documents. The playground opens with the first; its module can be loaded alone. */
export const presets: readonly Preset[] = [
  indianCompany,
  swedishCompany,
  sdkDump,
  mistypedNumber,
  validRequest,
  listAnswer,
  patchWithUnknown,
  billingProfile,
]
