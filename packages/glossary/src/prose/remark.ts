/** What a rule of prose says about a text. */
export interface Remark {
  /** The rule, or what a pair of the style page avoids; exceptions name it. */
  rule: string
  text: string
  instead: string
}
