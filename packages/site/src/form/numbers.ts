import { registrationNumberCheck } from '@openpartner/registration/check'

export { registrationNumberRule } from '@openpartner/registration'
export { normalizeRegistrationNumbers } from '@openpartner/registration/normalize'

/** A number's format and its check digits. */
export const check = registrationNumberCheck('checksum')
