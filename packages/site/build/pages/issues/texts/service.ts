import type { IssueTexts } from '../text.ts'

const fault = { faultCode: 'the number of the fault, as the service sent it' }

/** Codes that stand for an answer of Partner Center, from `mergeServerIssues` of `@openpartner/forms`. */
export const serviceTexts: IssueTexts = {
  'service-refused': {
    reported:
      'The service answered with a fault that names a property of the request, and no other code says what is wrong with it. `mergeServerIssues` reports the issue at that property.',
    answer: 'The issue is the answer: fault 3000 or 27002, whose data names the property.',
    fix: 'Read the fault itself; `params.reason` has its reason, if it gives one. Our validators accept the value, so please tell us.',
    params: { ...fault, reason: 'the reason of the service, such as `StateInvalid`' },
  },
  'service-fault': {
    reported:
      'The service answered with a fault that names no property that the form has. `mergeServerIssues` reports the issue at the document.',
    answer: 'The issue is the answer: any fault that names no property.',
    fix: 'Look the number up among the faults of the [operation](/reference/operations/).',
    params: fault,
  },
}
