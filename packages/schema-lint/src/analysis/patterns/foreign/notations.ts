/** A piece of a pattern that other regular expressions have, and what ECMA-262 has for it. */
export type Notation = {
  /** Begins where the piece may begin; sticky. */
  readonly at: RegExp
  /** Whether it is meant inside of a class, outside, or in both. */
  readonly where: 'class' | 'outside' | 'both'
  readonly name: string
  /** The counterpart; undefined where there is none. */
  readonly to?: string | ((match: RegExpExecArray) => string | undefined)
  /** Whether the counterpart may mean something else than the author's language does. */
  readonly doubtful?: true
}

const posixClasses: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\s',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
}

/** Sources: https://www.regular-expressions.info/refflavors.html and the manuals of PCRE, Java, Python, .NET and Oniguruma. */
export const notations: readonly Notation[] = [
  { at: /\\A/y, where: 'outside', name: '"\\A"', to: '^' },
  { at: /\\[zZ]/y, where: 'outside', name: '"\\Z"', to: '$' },
  { at: /\\Q(.*?)(?:\\E|$)/sy, where: 'both', name: '"\\Q…\\E"', to: ([, text = '']) => escaped(text) },
  { at: /\\e/y, where: 'both', name: '"\\e"', to: '\\x1b' },
  { at: /\\a/y, where: 'both', name: '"\\a"', to: '\\x07' },
  { at: /\\x\{([0-9A-Fa-f]{1,6})\}/y, where: 'both', name: '"\\x{…}"', to: ([, code]) => `\\u{${code}}` },
  { at: /\\h/y, where: 'outside', name: '"\\h"', to: '[\\t ]', doubtful: true },
  { at: /\\h/y, where: 'class', name: '"\\h"', to: '\\t ', doubtful: true },
  { at: /\\R/y, where: 'outside', name: '"\\R"', to: '(?:\\r\\n|[\\n-\\r\\x85\\u2028\\u2029])' },
  { at: /\\[<>]/y, where: 'outside', name: '"\\<"', to: '\\b' },
  { at: /\\[GKX]/y, where: 'outside', name: 'a Perl escape' },
  {
    at: /\\([pP])([A-Z])(?![a-z])/y,
    where: 'both',
    name: '"\\pL" without braces',
    to: ([, p, name]) => `\\${p}{${name}}`,
  },
  {
    at: /\\([pP])\{Is([A-Z][a-z]+)\}/y,
    where: 'both',
    name: '"\\p{Is…}"',
    to: ([, p, name]) => `\\${p}{Script=${name}}`,
    doubtful: true,
  },
  {
    at: /\[:(\^?)([a-z]+):\]/y,
    where: 'class',
    name: 'a POSIX class',
    to: ([, negated, name = '']) => (negated === '' ? posixClasses[name] : undefined),
  },
  { at: /\(\?P<([A-Za-z_]\w*)>/y, where: 'outside', name: '"(?P<…>"', to: ([, name]) => `(?<${name}>` },
  { at: /\(\?'([A-Za-z_]\w*)'/y, where: 'outside', name: '"(?\'…\'"', to: ([, name]) => `(?<${name}>` },
  { at: /\(\?P=([A-Za-z_]\w*)\)/y, where: 'outside', name: '"(?P=…)"', to: ([, name]) => `\\k<${name}>` },
  { at: /\(\?#[^)]*\)/y, where: 'outside', name: 'a comment', to: '' },
  { at: /\(\?>/y, where: 'outside', name: 'an atomic group', to: '(?:', doubtful: true },
  {
    at: /([*+?]|\{\d+(?:,\d*)?\})\+/y,
    where: 'outside',
    name: 'a possessive quantifier',
    to: ([, quantifier]) => quantifier,
    doubtful: true,
  },
  { at: /\(\?(?:[R&|0-9(]|P>)/y, where: 'outside', name: 'a Perl group' },
  { at: /\(\?[a-zA-Z]*x[a-zA-Z]*[):]/y, where: 'outside', name: 'free spacing, "(?x)"' },
  { at: /\(\?[a-zA-Z-]+\)/y, where: 'outside', name: 'a flag in the middle' },
]

/** A text as a pattern that matches it. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (character) =>
    character === '-' ? '\\x2d' : `\\${character}`,
  )
}
