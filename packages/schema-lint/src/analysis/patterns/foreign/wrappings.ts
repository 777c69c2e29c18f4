/** A pattern without what another language writes around it. */
export type Unwrapped = {
  readonly name: string
  readonly inner: string
  readonly flags: string
  /** Whether the text may as well be meant as it is. */
  readonly doubtful?: true
}

const special = /[\\^$.*+?()[\]{}|]/

/** Flags of JavaScript, Perl and PHP. */
const flagLetters = '[gimsuvxyADJUX]*'

/** Takes off delimiters, quotes of a raw string and flags at the beginning; undefined where there are none. */
export function unwrap(text: string): Unwrapped | undefined {
  const [, flags, rest] = /^(?:\^)?\(\?([imsux]+)\)(.*)$/s.exec(text) ?? []
  if (flags !== undefined && rest !== undefined) {
    const anchored = text.startsWith('^') ? `^${rest}` : rest
    return { name: `the flag "(?${flags})"`, inner: anchored, flags }
  }
  return delimited(text) ?? quoted(text)
}

function delimited(text: string): Unwrapped | undefined {
  const slashes = new RegExp(`^(?:m|qr)?/((?:[^/\\\\]|\\\\.)*)/(${flagLetters})$`, 's').exec(text)
  const others = new RegExp(`^(?:m|qr)?([#~@!%])(\\^.*|.*\\$)\\1(${flagLetters})$`, 's').exec(text)
  const [inner, flags] = slashes ? [slashes[1], slashes[2]] : [others?.[2], others?.[3]]
  if (inner === undefined || flags === undefined || inner === '') return undefined
  // "/a/" by itself is a path.
  if (slashes && !text.startsWith('m') && !text.startsWith('qr') && !isRegular(inner, flags)) return undefined
  const unescaped = slashes ? inner.replaceAll('\\/', '/') : inner
  return { name: 'delimiters', inner: unescaped, flags, ...(!special.test(inner) && { doubtful: true }) }
}

function isRegular(inner: string, flags: string): boolean {
  const anchored = inner.startsWith('^') || /(?<!\\)\$$/.test(inner)
  return anchored || (flags !== '' && (special.test(inner) || flags.includes('i')))
}

function quoted(text: string): Unwrapped | undefined {
  const [, , inner] = /^[rR@]?(["'])(\^.*|.*\$)\1$/s.exec(text) ?? []
  return inner === undefined ? undefined : { name: 'quotation marks', inner, flags: '' }
}
