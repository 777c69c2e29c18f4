import { Type } from 'typebox'
import { named } from '../define/named.ts'
import { reference } from '../define/reference.ts'
import { CustomerQualification } from './customer-qualification.ts'

export const CustomerQualifications = named(
  'CustomerQualifications',
  Type.Array(reference(CustomerQualification), {
    title: 'CustomerQualifications',
    description: 'The qualifications of a customer; none for most.',
    examples: [
      [{ qualification: 'Education', vettingStatus: 'Approved' }, { qualification: 'StateOwnedEntity' }],
    ],
    maxItems: 100,
  }),
)
