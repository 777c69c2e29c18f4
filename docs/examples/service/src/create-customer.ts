import { mergeServerIssues } from '@openpartner/forms/server-issues'
import { registrationNumberCheck } from '@openpartner/registration/check'
import { normalizeRegistrationNumbers } from '@openpartner/registration/normalize'
import type { Issue } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { normalizeCreateCustomerRequest } from '@openpartner/validators/normalize'
import { type PartnerCenter, postCustomer } from './partner-center.ts'

const validator = CreateCustomerRequest.with({ checks: [registrationNumberCheck('checksum')] })

export type Outcome =
  | { readonly status: 201; readonly body: object }
  | { readonly status: 400 | 422 | 502; readonly body: { readonly issues: readonly Issue[] } }

/** Creates a customer, or says what is wrong and at which field. */
export async function createCustomer(body: unknown, partnerCenter: PartnerCenter): Promise<Outcome> {
  const spelled = normalizeCreateCustomerRequest(body).value
  const result = validator.validate(normalizeRegistrationNumbers(spelled).value)
  if (!result.ok) return { status: 400, body: { issues: result.issues } }
  const request = result.value
  try {
    const response = await postCustomer(request, partnerCenter)
    if (response.ok) return { status: 201, body: await created(response) }
    return rejected((await response.text()) || response, request)
  } catch (error) {
    return rejected(error, request)
  }
}

/** Without the administrator's first password, which belongs in a safe place and not on a page. */
async function created(response: Response): Promise<object> {
  const { userCredentials: _password, ...customer } = (await response.json()) as Record<string, unknown>
  return customer
}

/** What Partner Center rejects at a field is for the user; the rest is between the two services. */
function rejected(answer: unknown, value: CreateCustomerRequest): Outcome {
  const issues = mergeServerIssues(answer, { value })
  return { status: issues.some(({ pointer }) => pointer !== '') ? 422 : 502, body: { issues } }
}
