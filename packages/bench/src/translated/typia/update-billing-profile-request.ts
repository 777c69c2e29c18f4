import typia from 'typia'
import type { Links, NewBillingProfile, OptionalUuid } from './parts.ts'

type UpdateBillingProfileRequest = NewBillingProfile & { id?: OptionalUuid; links?: Links }

export const passes = typia.createEquals<UpdateBillingProfileRequest>()
export const validate = typia.createValidateEquals<UpdateBillingProfileRequest>()
