// @vitest-environment happy-dom
import type { CreateCustomerRequest } from '@openpartner/types'
import { revalidateLogic, useForm } from '@tanstack/react-form'
import { test } from 'vitest'
import { expectCorrection } from './support/page.ts'
import { mount, Row } from './support/react.tsx'
import { brokenRequest, names, schema } from './support/scenario.ts'

function CustomerForm({ onSubmit }: { readonly onSubmit: (request: CreateCustomerRequest) => void }) {
  const form = useForm({
    defaultValues: brokenRequest(),
    validationLogic: revalidateLogic(),
    validators: { onDynamic: schema },
    onSubmit: ({ value }) => onSubmit(value),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void form.handleSubmit()
      }}
    >
      {names.map((name) => (
        <form.Field key={name} name={name}>
          {({ state, handleBlur, handleChange }) => (
            <Row
              name={name}
              value={state.value ?? ''}
              onBlur={handleBlur}
              onChange={({ target }) => handleChange(target.value)}
              error={state.meta.errors[0]?.message}
            />
          )}
        </form.Field>
      ))}
      <button type="submit">Send</button>
    </form>
  )
}

test('TanStack Form', async () => {
  let submitted: CreateCustomerRequest | undefined
  mount(<CustomerForm onSubmit={(request) => (submitted = request)} />)
  await expectCorrection(() => submitted)
})
