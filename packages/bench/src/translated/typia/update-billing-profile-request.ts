import typia from 'typia'
import type { Links, NewBillingProfile, OptionalUuid } from './parts.ts'

type UpdateBillingProfileRequest = NewBillingProfile & { id?: OptionalUuid; links?: Links }

export const isValid = typia.createEquals<UpdateBillingProfileRequest>()
export const validate = typia.createValidateEquals<UpdateBillingProfileRequest>()
