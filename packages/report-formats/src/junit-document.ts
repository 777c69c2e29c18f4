import Builder from 'fast-xml-builder'
import { visible } from '@openpartner/terminal/visible'

/** What a test case says besides its name; a case without an outcome succeeded. */
export type JunitOutcome =
  /** `failure` is what is wrong with the thing tested, `error` that it could not be tested. */
  | {
      readonly kind: 'failure' | 'error'
      readonly type: string
      readonly message: string
      readonly text: string
    }
  | { readonly kind: 'skipped' | 'output'; readonly text: string }

export type JunitCase = { readonly name: string; readonly outcome?: JunitOutcome }

export type JunitSuite = { readonly name: string; readonly cases: readonly JunitCase[] }

type Element = Readonly<Record<string, unknown>>

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
})

/** A JUnit report, as Jenkins reads it. A suite without cases gets one that succeeded, named after the tool. */
export function junitDocument(tool: string, suites: readonly JunitSuite[]): string {
  const elements = suites.map(({ name, cases }) =>
    suiteElement(visible(name), cases.length > 0 ? cases : [{ name: tool }]),
  )
  const sum = (key: string): number => elements.reduce((total, each) => total + Number(each[key]), 0)
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': tool,
      '@tests': sum('@tests'),
      '@failures': sum('@failures'),
      '@errors': sum('@errors'),
      testsuite: elements,
    },
  })
}

function suiteElement(name: string, cases: readonly JunitCase[]): Element {
  const count = (kind: JunitOutcome['kind']): number =>
    cases.filter(({ outcome }) => outcome?.kind === kind).length
  return {
    '@name': name,
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    testcase: cases.map((one) => ({
      '@name': visible(one.name),
      '@classname': name,
      ...(one.outcome && outcomeElement(one.outcome)),
    })),
  }
}

function outcomeElement(outcome: JunitOutcome): Element {
  const text = visible(outcome.text)
  if (!('type' in outcome)) return { [outcome.kind === 'skipped' ? 'skipped' : 'system-out']: text }
  const { kind, type, message } = outcome
  return { [kind]: { '@type': visible(type), '@message': visible(message), '#text': text } }
}
