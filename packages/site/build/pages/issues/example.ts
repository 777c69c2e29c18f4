import { mergeServerIssues } from '@openpartner/forms'
import { registrationNumberCheck } from '@openpartner/registration/check'
import { resources } from '@openpartner/schemas'
import type { Issue } from '@openpartner/validators'
import { loadFixtures } from '@openpartner/fixtures'
import { english } from '../../locales.ts'
import { validatorOf } from '../../validators.ts'
import { faultNamed } from '../operations/faults.ts'
import { isReadable } from '../resources/fixture.ts'

/** A document with an issue of a code, as it is shown, and all its issues. */
export type IssueExample = {
  readonly resource?: string
  readonly description: string
  readonly shown: { readonly language: 'json' | 'ts'; readonly value: unknown }
  readonly issues: () => readonly Issue[]
}

type Shown = Omit<IssueExample, 'issues'>

function validated(
  { resource = 'customer', ...shown }: Shown,
  value: unknown = shown.shown.value,
  checks = [registrationNumberCheck()],
): IssueExample {
  return {
    ...shown,
    resource,
    issues: () => {
      const result = validatorOf(resource).with({ checks }).validate(value)
      return result.ok ? [] : result.issues
    },
  }
}

/** The shortest fixture of a code, requests before responses. */
function fromFixtures(code: string): IssueExample | undefined {
  const order = ['create-customer-request', 'customer', ...resources.map(({ name }) => name)] as const
  const found = order.flatMap((resource) =>
    loadFixtures(resource)
      .invalid.filter(({ issues, value }) => issues[0]?.code === code && isReadable(value))
      .map(({ description, value }) =>
        validated({ resource, description, shown: { language: 'json', value } }),
      )
      .toSorted((one, other) => length(one) - length(other))
      .slice(0, 1),
  )
  return found[0]
}

/** How much there is to read in an example; the list of all countries is a lot. */
const length = ({ shown, issues }: IssueExample): number => JSON.stringify([shown.value, issues()]).length

/** A Turkish company with this number. */
const withNumber = (
  description: string,
  organizationRegistrationNumber: string,
  checks?: Parameters<typeof validated>[2],
): IssueExample => {
  const value = {
    id: '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
    companyProfile: { organizationRegistrationNumber, address: { country: 'TR' } },
  }
  return validated({ description, shown: { language: 'json', value } }, value, checks)
}

const ofCollection = (description: string, totalCount: number): IssueExample =>
  validated({
    resource: 'customer-collection',
    description,
    shown: { language: 'json', value: { totalCount, items: [] } },
  })

/** What a custom check reports, for codes that none of our schemas has. */
const fromCustomCheck = (code: string, path: readonly string[], limit: number): IssueExample => {
  const value = { id: '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213', companyProfile: {} }
  const reported = { code, path, params: { limit } }
  return validated(
    {
      description: 'A custom check reports it, and the validator has the sentence.',
      shown: {
        language: 'ts',
        value: `const check = () => [${JSON.stringify(reported)}]\n\nCustomer.with({ messages: en, checks: [check] }).validate(customer)`,
      },
    },
    value,
    [() => [reported]],
  )
}

const fromFault = (name: string): IssueExample => {
  const { summary, value } = faultNamed(name)
  return {
    description: `An error response of Partner Center: ${summary}`,
    shown: { language: 'json', value },
    issues: () => mergeServerIssues(value, { messages: english }),
  }
}

const customer = { id: '45e44937-0e7a-43a3-9f38-4d1fbb0f0b0b', companyProfile: {} }

const big = `const customer = ${JSON.stringify(customer)}
const items = Array.from({ length: 600_000 }, () => customer)

CustomerCollection.validate({ items })`

const long = `const header = { key: 'Accept', value: '*/*' }

Link.validate({ uri: '/customers', method: 'GET', headers: Array.from({ length: 65 }, () => header) })`

const examples: Readonly<Record<string, () => IssueExample>> = {
  'too-big': () =>
    validated(
      {
        resource: 'customer-collection',
        description: 'A list of 600,000 customers.',
        shown: { language: 'ts', value: big },
      },
      { items: Array.from({ length: 600_000 }, () => customer) },
    ),
  'too-small': () => ofCollection('The count of customers is negative.', -1),
  'too-large': () => ofCollection('The count of customers does not fit in 32 bits.', 2 ** 31),
  'too-many-items': () =>
    validated(
      { resource: 'link', description: 'A link with 65 headers.', shown: { language: 'ts', value: long } },
      {
        uri: '/customers',
        method: 'GET',
        headers: Array.from({ length: 65 }, () => ({ key: 'Accept', value: '*/*' })),
      },
    ),
  'too-short': () => fromCustomCheck('too-short', ['companyProfile', 'companyName'], 2),
  'too-few-items': () => fromCustomCheck('too-few-items', ['tags'], 1),
  'registration-number-length': () =>
    withNumber('A Turkish company, and only the beginning of a number.', '454'),
  'registration-number-damaged': () =>
    withNumber('A Turkish company, and a number that a spreadsheet shows in exponent form.', '4,54E+09'),
  'registration-number-unknown-form': () =>
    withNumber('A Turkish company, and a number with a missing digit.', '454053692', [
      registrationNumberCheck('strict'),
    ]),
  'registration-number-format': () =>
    withNumber('A Turkish company, and a word in place of a number.', 'unknown'),
  'registration-number-checksum': () =>
    withNumber('A Turkish company, and a number whose last digit is mistyped.', '4540536921'),
  'registration-number-suspicious': () =>
    withNumber('A Turkish company, and a number of ones.', '1111111111'),
  'registration-number-personal': () =>
    withNumber('A Turkish company, and the identity number of a person.', '17291716060'),
  'service-refused': () => fromFault('InvalidProperty'),
  'service-fault': () => fromFault('NoSellingCountry'),
}

/** An example that has the code, and perhaps others. */
export function issueExample(code: string): IssueExample {
  const example = examples[code]?.() ?? fromFixtures(code)
  if (example === undefined) throw new Error(`There is no example for the issue code ${code}`)
  return example
}

/** The issue of an example that has the code. */
export function issueOf(example: IssueExample, code: string): Issue {
  const issue = example.issues().find((one) => one.code === code)
  if (issue === undefined) throw new Error(`The example for ${code} does not have it`)
  return issue
}
