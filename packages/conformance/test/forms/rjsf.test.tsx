// @vitest-environment happy-dom
import type { CreateCustomerRequest } from '@openpartner/types'
import Form from '@rjsf/core'
import { dotNotationNameGenerator, type FieldErrorProps, type FormValidation } from '@rjsf/utils'
import { customizeValidator } from '@rjsf/validator-ajv8'
import { test } from 'vitest'
import { formSchema } from './support/form-schema.ts'
import { expectCorrection } from './support/page.ts'
import { mount } from './support/react.tsx'
import { brokenRequest, schema } from './support/scenario.ts'

type Errors = FormValidation<CreateCustomerRequest>

/** The hook for custom rules: it is given a tree with the structure of the data, to put the sentences into. */
function customValidate(data: CreateCustomerRequest | undefined, errors: Errors): Errors {
  const result = schema.validate(data)
  for (const { path, message } of result.ok ? [] : result.issues) {
    const field = path.reduce<unknown>((node, key) => Reflect.get(Object(node), key), errors) as Errors
    field.addError(message)
  }
  return errors
}

const FieldErrorTemplate = ({ errors = [], fieldPathId }: FieldErrorProps<CreateCustomerRequest>) => (
  <span role="alert" data-field={fieldPathId.path.join('.')}>
    {errors.join('')}
  </span>
)

test('rjsf', async () => {
  let submitted: CreateCustomerRequest | undefined
  mount(
    <Form<CreateCustomerRequest>
      schema={formSchema}
      formData={brokenRequest()}
      validator={customizeValidator<CreateCustomerRequest>()}
      customValidate={customValidate}
      liveValidate="onChange"
      nameGenerator={dotNotationNameGenerator}
      templates={{ FieldErrorTemplate }}
      showErrorList={false}
      onError={() => undefined}
      onSubmit={({ formData }) => (submitted = formData)}
    />,
  )
  await expectCorrection(() => submitted)
})
