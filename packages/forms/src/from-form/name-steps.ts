/** No resource has that many levels, and recursion must not overflow. */
const maxSteps = 32

/** No name is that long, and the text of a hostile one must not be copied at each step. */
const maxCharacters = 1000

/** The step for the next item of a list. */
export const next = '[]'

/** The steps of a control's name: names and indexes between dots or in brackets, `[]` for the next item of a list. */
export const nameSteps = (name: string): string[] =>
  name.replaceAll(/(?!^)\[([^[\]]*)\]/g, (_brackets, step: string) => `.${step || next}`).split('.')

/** Whether a name is longer than any of ours, or has more levels. */
export const isTooLong = (name: string): boolean => name.length > maxCharacters
export const isTooDeep = (steps: readonly unknown[]): boolean => steps.length > maxSteps

/** A step as wire names are spelled: `CompanyProfile` of ASP.NET, `company_profile_attributes` of Rails. */
export const wireName = (step: string): string =>
  /^[A-Z]|_/.test(step)
    ? step
        .replace(/_attributes$/, '')
        .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
        .replaceAll(/(?<=\w)_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
    : step

/**
 * The first step that is not part of a request, by the objects that every request has one of: `customer[companyProfile][domain]`
 * of Rails and Symfony, `Input.CompanyProfile.Domain` of Razor Pages.
 */
export function wrapperOf(fields: Iterable<{ readonly steps: readonly string[] }>): string | undefined {
  const isPart = (step = ''): boolean =>
    /^(companyProfile|billingProfile|defaultAddress)$/.test(wireName(step))
  let wrapper: string | undefined
  for (const { steps } of fields) {
    if (isPart(steps[0])) return undefined
    if (isPart(steps[1])) wrapper = steps[0]
  }
  return wrapper
}

/** The path that the steps of a name stand for. */
export const pathOf = (steps: readonly string[], wrapper: string | undefined): string[] =>
  (steps.length > 1 && steps[0] === wrapper ? steps.slice(1) : steps).map(wireName)
