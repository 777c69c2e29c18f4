import { isRegistrationNumberCountry } from '@openpartner/registration'
import type { RegistrationNumberCheck } from '@openpartner/registration/check'
import { companyCountry } from '@openpartner/registration/company-country'
import type * as Numbers from './numbers.ts'

/**
 * The kinds of registration number, their forms and their check digits are most of what a form could load. They come
 * when a company is in a country that has them; until then, and where they do not come, only presence is judged.
 */
export function numbersOnDemand(whenCome: () => void) {
  let numbers: typeof Numbers | undefined
  let coming: Promise<void> | undefined

  const check: RegistrationNumberCheck = (value, messages) => numbers?.check(value, messages) ?? []

  const load = async (): Promise<void> => {
    try {
      numbers = await import('./numbers.ts')
      whenCome()
    } catch {
      // Without a connection the form goes on as before, and the next change tries again.
    }
    coming = undefined
  }

  return {
    check,
    /** What a form says of a country's numbers, once it is known. */
    rule: (): typeof Numbers.registrationNumberRule | undefined => numbers?.registrationNumberRule,
    /** Begins to load where a number is asked for. */
    loadFor(value: unknown): void {
      if (numbers !== undefined || !isRegistrationNumberCountry(companyCountry(value))) return
      coming ??= load()
    },
    /** Waits for what is being loaded; whether something came that a verdict must take into account. */
    async hasJustCome(): Promise<boolean> {
      if (coming === undefined) return false
      await coming
      return numbers !== undefined
    },
  }
}
