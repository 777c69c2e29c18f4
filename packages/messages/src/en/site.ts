import type { SiteMessages } from '../site-messages.ts'

const en: SiteMessages = {
  name: 'English',
  required: 'required',
  create: 'Create',
  request: 'What would be sent',
  otherCountries: 'Other countries',
  companyName: "The company's own name",
  billingName: 'The name on the bill',
  contact: 'Contact person at this address',
  recipient: 'Person who receives the bills',
  playground: 'Open in the playground',
  filled: 'Filled in from a document in the playground.',
  notFilled: 'No field here for: {names}',
}

export default en
