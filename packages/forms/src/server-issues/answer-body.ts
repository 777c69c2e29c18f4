import { property } from '@openpartner/registration/company-country'

/** JSON in JSON is unpacked this many times. */
const maxTimes = 3

const tagOf = (value: unknown): string => Object.prototype.toString.call(value)

/**
 * What an answer says: the value of its JSON, or its text. Takes the parsed body, its text, its bytes, the `Response`
 * itself, of which only the status can be read here, or what `fetch` threw. Never throws.
 */
export function answerBody(answer: unknown): unknown {
  try {
    return unpacked(answer)
  } catch {
    return undefined
  }
}

function unpacked(answer: unknown): unknown {
  if (tagOf(answer) === '[object Response]') return { status: (answer as Response).status }
  if (/Error|DOMException/.test(tagOf(answer)) && property(answer, 'code') === undefined)
    return { message: `Failed to fetch: ${(answer as Error).message}` }
  const isBytes = ArrayBuffer.isView(answer) || tagOf(answer).endsWith('ArrayBuffer]')
  let body = isBytes ? new TextDecoder().decode(answer as ArrayBuffer) : answer
  for (let times = 0; times < maxTimes && typeof body === 'string'; times += 1) {
    try {
      // A byte order mark counts as white space.
      body = JSON.parse(body.trim())
    } catch {
      return body
    }
  }
  return body
}
