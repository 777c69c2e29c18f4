import { stringEnum } from './string-enum.ts'

/** The licensing programs of the documents; the SDK's initial value `unknown` is none of them. */
const relationshipsToPartner = ['none', 'reseller', 'advisor', 'syndication', 'microsoft_support'] as const

export const relationshipToPartner = () =>
  stringEnum(relationshipsToPartner, {
    description: 'Licensing program under which the partner serves this customer.',
    examples: ['reseller', 'none'],
  })
