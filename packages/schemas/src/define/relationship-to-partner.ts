import { stringEnum } from './string-enum.ts'

/** The licensing programs of the documents; the SDK's initial value `unknown` is none of them. */
const relationshipsToPartner = ['none', 'reseller', 'advisor', 'syndication', 'microsoft_support'] as const

export const relationshipToPartner = () =>
  stringEnum(
    relationshipsToPartner,
    {
      description: 'Licensing program under which the partner serves this customer.',
      examples: ['reseller', 'none'],
    },
    {
      none: 'No program: the relationship has ended or was never made.',
      reseller: 'The partner sells Microsoft cloud services to the customer.',
      advisor: 'The partner advises the customer, who buys elsewhere.',
      syndication: 'The partner sells the services as part of its own offer, as telephone companies do.',
      microsoft_support: 'Microsoft itself supports the customer.',
    },
  )
