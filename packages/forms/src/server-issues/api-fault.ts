import { property } from '@openpartner/registration/company-country'
import { faultKind, shownText } from './fault-kind.ts'

/** A detail of a fault: the property that it names, and the service's word for the reason. */
export type FaultDetail = { readonly property: string; readonly reason: string | undefined }

/** What forms read of a fault. */
export type ApiFault = {
  readonly code: string
  readonly description: string
  readonly data: readonly FaultDetail[]
  /** The key of the sentence for a fault that is not one of the service. */
  readonly kind: string | undefined
}

const maxText = 2000
const maxDetails = 100
const maxLevels = 5
const maxParts = 200

/** Where other services keep a fault inside another: Azure, OData, API Management. */
const wrappers = ['error', 'innererror', 'innerError', 'odata.error', 'fault', 'details']

/** Where they keep the name of a property, or the details by name: ASP.NET, problem details. */
const targets = ['target', 'pointer', 'field', 'property']
const detailsByName = ['modelState', 'errors']

const nothing: ApiFault = { code: 'unknown', description: '', data: [], kind: 'unreadable' }

/** Reads the faults of a body, the innermost first; one of the code `unknown` if there is none. Never throws. */
export function readFaults(body: unknown): readonly [ApiFault, ...ApiFault[]] {
  try {
    const faults: ApiFault[] = []
    collect(body, 0, faults, { left: maxParts })
    const [first = nothing, ...others] = faults
    return [first, ...others]
  } catch {
    return [nothing]
  }
}

function collect(body: unknown, level: number, faults: ApiFault[], budget: { left: number }): void {
  budget.left -= 1
  if (level > maxLevels || budget.left < 0) return
  if (typeof body === 'string' || typeof body === 'number') {
    const text = shownText(String(body))
    const code = /^\D{0,40}\b([45]\d\d)\b/.exec(text)?.[1]
    faults.push({
      ...nothing,
      code: code ?? 'unknown',
      kind: faultKind(text) ?? (code ? undefined : nothing.kind),
    })
  } else if (Array.isArray(body)) {
    for (const item of body.slice(0, maxDetails)) collect(item, level + 1, faults, budget)
  } else if (typeof body === 'object' && body !== null) {
    for (const name of wrappers) {
      const part = field(body, name)
      if (typeof part === 'object') collect(part, level + 1, faults, budget)
    }
    const fault = faultOf(body)
    faults.push(fault)
    budget.left -= fault.data.length
  }
}

/** The value of an own property, in either letter case. */
const field = (body: unknown, name: string): unknown =>
  property(body, name) ?? property(body, name.charAt(0).toUpperCase() + name.slice(1))

function faultOf(body: object): ApiFault {
  const status = [field(body, 'status'), field(body, 'statusCode')].find((part) => Number(part) > 0)
  const given = field(body, 'code') ?? field(body, 'errorCode') ?? status
  const code = /^[\w.-]{1,64}$/.test(String(given)) && given !== undefined ? String(given) : 'unknown'
  const description = textOf(field(body, 'description'))
  const said = ['error', 'title', 'message', 'detail', 'error_description'].map((name) =>
    textOf(field(body, name)),
  )
  const kind = faultKind([status, code, description, ...said].filter(Boolean).join(' '))
  // A code of the service says more than that it could not be reached, but for the one that says no more.
  if (/^\d{4,}$/.test(code))
    return {
      code,
      description,
      data: detailsOf(body),
      kind: code === '800003' ? 'unavailable' : kind === 'unavailable' ? undefined : kind,
    }
  return {
    code,
    description,
    data: detailsOf(body),
    kind: kind ?? (code === 'unknown' ? nothing.kind : undefined),
  }
}

const textOf = (text: unknown): string => (typeof text === 'string' ? text.slice(0, maxText) : '')

function detailsOf(body: object): FaultDetail[] {
  const named = detailsByName.flatMap((name) => {
    const part = field(body, name)
    return typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.keys(part).slice(0, maxDetails)
      : []
  })
  const data = [field(body, 'data'), ...targets.map((name) => field(body, name))].flat()
  return [...data.slice(0, maxDetails), ...named].flatMap((text) =>
    typeof text === 'string' ? [detailOf(text.slice(0, maxText))] : [],
  )
}

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
