// What a TypeScript user writes in a page. It is compiled here against the workspace, and again against the installed tarballs.
import {
  bindForm,
  type BoundForm,
  createIndirectCustomerRequestFields,
  describeFields,
  dropStaleNumber,
  emptyCreateCustomerRequest,
  type FieldState,
  fieldState,
  fromForm,
  type Issue as FormIssue,
  issuesUnder,
  mergeServerIssues,
  toAjvErrors,
  toErrorTree,
} from '@openpartner/forms'
import { mergeMessages } from '@openpartner/messages'
import sv from '@openpartner/messages/sv'
import svForms from '@openpartner/messages/sv/forms'
import { registrationNumberRule } from '@openpartner/registration'
import type { CreateCustomerRequest as Request } from '@openpartner/types'
import type { Issue } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { normalizeCreateCustomerRequest } from '@openpartner/validators/normalize'

const messages = mergeMessages(sv, svForms)

export function bind(form: HTMLFormElement): BoundForm<Request> {
  return bindForm(form, CreateCustomerRequest.with({ ignore: ['enum'] }), {
    messages,
    normalize: normalizeCreateCustomerRequest,
    describe: describeFields({ messages, numbers: registrationNumberRule }),
    onSubmit: (value, changes) => [value.companyProfile.domain, changes.map(({ pointer }) => pointer)],
  })
}

export const listed = (form: HTMLFormElement): readonly Issue[] => {
  const { result, changes } = dropStaleNumber(fromForm(new FormData(form)), CreateCustomerRequest, messages)
  // @ts-expect-error nothing is written into what was changed
  changes.length = 0
  return result.ok ? [] : issuesUnder(result.issues, ['billingProfile'])
}

export const merged: readonly Issue[] = mergeServerIssues(
  { code: 2001 },
  { issues: [] satisfies FormIssue[] },
)
export const trees = [toErrorTree(merged), toAjvErrors(merged)]
export const state: FieldState = fieldState({}, { numbers: registrationNumberRule })['/billingProfile/email']
export const partner: FieldState = fieldState({}, { fields: createIndirectCustomerRequestFields })[
  '/associatedPartnerId'
]

const empty = emptyCreateCustomerRequest()
empty.billingProfile.defaultAddress.city = 'Pune'
empty.enableGDAPByDefault = true
empty.relationshipToPartner = 'reseller'
// @ts-expect-error the initial value of the SDK cannot be chosen
empty.relationshipToPartner = 'unknown'

// @ts-expect-error a direct partner's request has no such field
export const unknownField = fieldState({})['/associatedPartnerId']
