import { stringEnum } from './string-enum.ts'

/** The licensing programs of the documents; the SDK's initial value `unknown` is none of them. */
const relationshipsToPartner = ['none', 'reseller', 'advisor', 'syndication', 'microsoft_support'] as const

const meanings = {
  none: 'No program: the relationship has ended or never existed.',
  reseller: 'The partner sells Microsoft cloud services to the customer.',
  advisor: 'The partner advises the customer, who buys elsewhere.',
  syndication: 'The partner sells the services as part of its own offer, as telephone companies do.',
  microsoft_support: 'Microsoft itself supports the customer.',
}

const field = (description: string, ending: Partial<typeof meanings> = {}) =>
  stringEnum(
    relationshipsToPartner,
    { description, examples: ['reseller', 'none'] },
    { ...meanings, ...ending },
  )

/** As the service answers it. */
export const relationshipToPartner = () =>
  field('Licensing program under which the partner serves this customer.')

/** As the SDKs send it with a creation. */
export const sentRelationshipToPartner = () =>
  field('Licensing program. SDKs and samples send one; the service sets its own, whatever is sent.')

/** As a patch sends it. */
export const patchedRelationshipToPartner = () =>
  field(
    'With none, the relationship ends; no subscription may be active. Any other program changes nothing: the service sets its own.',
    { none: 'No program from now on: the relationship ends.' },
  )
