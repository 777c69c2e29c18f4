import type { IssueTexts } from '../text.ts'

const fault = { faultCode: 'the error code, as the service sent it' }

/** Codes for error responses of Partner Center, from `mergeServerIssues` of `@openpartner/forms`. */
export const serviceTexts: IssueTexts = {
  'service-refused': {
    reported:
      'The service responded with an error that names a property of the request, and no other code says what is wrong with it. `mergeServerIssues` reports the issue at that property.',
    answer: 'The issue is that error: 3000 or 27002, whose data names the property.',
    fix: 'Read the error response itself; `params.reason` has its reason, if there is one. Our validators accept the value, so please tell us.',
    params: { ...fault, reason: 'the reason of the service, such as `StateInvalid`' },
  },
  'service-fault': {
    reported:
      'The service responded with an error that names no property that the form has. `mergeServerIssues` reports the issue at the document.',
    answer: 'The issue is that error: any error that names no property.',
    fix: 'Find the error code on the page of the [operation](/reference/operations/).',
    params: fault,
  },
}
