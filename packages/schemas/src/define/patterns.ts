/** RFC 3986 characters of a path, query or fragment, percent signs only before two hexadecimal digits. */
const urlText = "[A-Za-z0-9._~!$&'()*+,;=:@/?-]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!$&'()*+,;=:@/?-]*)*"

/**
 * Every pattern of the schemas, by name. They are portable to ECMAScript, Python, RE2, Java and .NET: no lookaround,
 * no `\d`, no `\p`, every repetition bounded or over disjoint classes, so that each runs in linear time.
 */
export const patterns = {
  /** RFC 9562 text representation, any version and variant, either letter case. */
  uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
  /** RFC 5321 mailbox, unquoted, that begins with a letter, digit or underscore; the domain has at least two labels. */
  email:
    "[A-Za-z0-9_][A-Za-z0-9_!#$%&'*+/=?^`{|}~-]*(?:\\.[A-Za-z0-9_!#$%&'*+/=?^`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])",
  /** RFC 1123 host name of at least two labels, without a trailing dot. */
  domain: '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])',
  /** `ll-CC` or `ll-Ssss-CC` in any letter case. */
  culture: '[A-Za-z]{2}(?:-[A-Za-z]{4})?-[A-Za-z]{2}',
  /** `ll`, or `ll-CC` as some country rules list it. */
  language: '[A-Za-z]{2}(?:-[A-Za-z]{2})?',
  /** RFC 3986 absolute https address: host of letters, optional port, path, query and fragment. */
  'https-url': `https://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?]${urlText})?(?:#${urlText})?`,
} as const

export type PatternName = keyof typeof patterns

/** The JSON Schema `format` of each pattern that has one. */
export const patternFormats: Readonly<Partial<Record<string, string>>> = Object.freeze({
  uuid: 'uuid',
  email: 'email',
  'https-url': 'uri',
})

/** The whole value has this format. */
export const whole = (name: PatternName): string => `^${patterns[name]}$`

/** The whole value has this format, or is the empty string, which counts as missing. */
export const wholeOrEmpty = (name: PatternName): string => `^(?:${patterns[name]})?$`

/**
 * At least one visible character: not a blank, tab, line end or other white space, nor a zero-width one. Characters beyond
 * ASCII are written literally, because their escapes differ between engines.
 */
export const notBlank =
  '[^ \\t\\r\\n\u000b\u000c\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]'

/** The name of each pattern by its text in the schemas, for tools that turn a failed one into a sentence. */
export const patternNames: Readonly<Record<string, string>> = Object.freeze({
  [notBlank]: 'not-blank',
  ...Object.fromEntries(
    (Object.keys(patterns) as PatternName[]).flatMap((name) => [
      [whole(name), name],
      [wholeOrEmpty(name), name],
    ]),
  ),
})
