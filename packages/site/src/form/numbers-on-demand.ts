import { isRegistrationNumberCountry } from '@openpartner/registration'
import type { RegistrationNumberCheck } from '@openpartner/registration/check'
import { companyCountry } from '@openpartner/registration/company-country'
import type * as Numbers from './numbers.ts'

/**
 * Schemes of registration numbers, with their formats and check digits, are most of what a form could load. They are loaded
 * when the company is in a country that has them; until then, and if loading fails, only presence is checked.
 */
export function numbersOnDemand(onLoaded: () => void) {
  let numbers: typeof Numbers | undefined
  let coming: Promise<void> | undefined

  const check: RegistrationNumberCheck = (value, messages) => numbers?.check(value, messages) ?? []

  const load = async (): Promise<void> => {
    try {
      numbers = await import('./numbers.ts')
      onLoaded()
    } catch {
      // Offline, the form goes on as before, and the next change tries again.
    }
    coming = undefined
  }

  return {
    check,
    /** Writes a number as it goes on the wire, once its schemes are known. */
    normalize: (value: unknown) => numbers?.normalizeRegistrationNumbers(value) ?? { value, changes: [] },
    /** What a form shows about a country's numbers, once it is known. */
    rule: (): typeof Numbers.registrationNumberRule | undefined => numbers?.registrationNumberRule,
    /** Starts loading where a number is required. */
    loadFor(value: unknown): void {
      if (numbers !== undefined || !isRegistrationNumberCountry(companyCountry(value))) return
      coming ??= load()
    },
    /** Waits for what is being loaded. True if something arrived that the verdict must take into account. */
    async hasJustCome(): Promise<boolean> {
      if (coming === undefined) return false
      await coming
      return numbers !== undefined
    },
  }
}
