import { type Element, hasClass } from './dom.ts'

/** What parts of pages that only work on a screen are for, by their classes. */
const sentences: Readonly<Record<string, string>> = {
  playground: `# Playground

On the page, one types or drops a JSON document, and sees every issue at its place, with fixes. Nothing leaves the browser. The same is done elsewhere by:

- the command line: \`npx @openpartner/cli validate customers.json\`
- a program: \`CreateCustomerRequest.validate(value)\` of \`@openpartner/validators/create-customer-request\``,
  'number-check':
    'On the page, a number is checked while it is typed. In a program, `checkRegistrationNumber(country, number)` of `@openpartner/registration` does the same.',
  'country-map': '',
}

export const sentenceFor = (element: Element): string | undefined =>
  Object.entries(sentences).find(([name]) => hasClass(element, name))?.[1]
