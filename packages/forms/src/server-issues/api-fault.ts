import { property } from '@openpartner/registration/company-country'

/** A detail of a fault: the property that it names, and the service's word for the reason. */
export type FaultDetail = { readonly property: string; readonly reason: string | undefined }

/** What forms read of a fault. */
export type ApiFault = {
  readonly code: string
  readonly description: string
  readonly data: readonly FaultDetail[]
}

const maxText = 2000
const maxDetails = 100

/** Reads a fault that was parsed from JSON, or its text; the code is `unknown` if it is not one. Never throws. */
export function readFault(fault: unknown): ApiFault {
  try {
    const body: unknown = typeof fault === 'string' ? JSON.parse(fault) : fault
    const field = (name: string): unknown =>
      property(body, name) ?? property(body, name.charAt(0).toUpperCase() + name.slice(1))
    const code = field('code')
    const data = [field('data')].flat().slice(0, maxDetails)
    return {
      code: /^\w{1,64}$/.test(String(code)) && code !== undefined ? String(code) : 'unknown',
      description: textOf(field('description')),
      data: data.flatMap((text) => (typeof text === 'string' ? [detailOf(text.slice(0, maxText))] : [])),
    }
  } catch {
    return { code: 'unknown', description: '', data: [] }
  }
}

const textOf = (text: unknown): string => (typeof text === 'string' ? text.slice(0, maxText) : '')

/** `billingProfile.defaultAddress.state: StateInvalid - Details`, or the property alone. */
function detailOf(text: string): FaultDetail {
  const [name = '', rest = ''] = text.split(':', 2)
  // The rest of the text may repeat the user's value.
  return { property: name.trim(), reason: /^\s*([A-Za-z]{1,64})(?=\s*(?:-|$))/.exec(rest)?.[1] }
}

/** The pattern in the text of fault 600050: `… should be of the format ^(\d{7}|\d{10})$`. */
export function patternIn(description: string): { readonly pattern?: string } {
  const pattern = /should be of the format\s*:?\s*["'`]?(\^.{1,500}\$)/is.exec(description)?.[1]
  return pattern === undefined ? {} : { pattern }
}
