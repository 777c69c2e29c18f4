import { closedObject } from '../define/object.ts'
import { stringEnum } from '../define/string-enum.ts'
import { requiredText } from '../define/text.ts'

/** The filter of the list of customers; its keys are in Pascal case in the documents and on the wire. */
export const CustomerFilter = closedObject(
  'CustomerFilter',
  {
    title: 'CustomerFilter',
    description: 'The customers whose field starts with a text.',
    examples: [{ Field: 'CompanyName', Value: 'cont', Operator: 'starts_with' }],
  },
  {
    Field: stringEnum(['CompanyName', 'Domain', 'IndirectReseller', 'IndirectCloudSolutionProvider'], {
      description: 'Field to compare.',
      examples: ['CompanyName'],
    }),
    Value: requiredText(256, { description: 'Text that the field starts with.', examples: ['cont'] }),
    Operator: stringEnum(['starts_with'], {
      description: 'The only comparison that customers have.',
      examples: ['starts_with'],
    }),
  },
)
