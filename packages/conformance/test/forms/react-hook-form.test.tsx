// @vitest-environment happy-dom
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import type { CreateCustomerRequest } from '@openpartner/types'
import { useForm } from 'react-hook-form'
import { test } from 'vitest'
import { expectCorrection } from './support/page.ts'
import { mount, Row } from './support/react.tsx'
import { brokenRequest, country, names, number, phone, schema } from './support/scenario.ts'

function CustomerForm({ onSubmit }: { readonly onSubmit: (request: CreateCustomerRequest) => void }) {
  const resolver = standardSchemaResolver(schema)
  const form = useForm({ defaultValues: brokenRequest(), resolver })
  const { formState, getFieldState, handleSubmit, register } = form
  return (
    <form onSubmit={(event) => void handleSubmit(onSubmit)(event)}>
      {names.map((name) => (
        // A change validates everything, but shows only the field that changed and those that `deps` names.
        <Row
          key={name}
          {...register(name, name === country ? { deps: [number, phone] } : {})}
          error={getFieldState(name, formState).error?.message}
        />
      ))}
      <button type="submit">Send</button>
    </form>
  )
}

test('React Hook Form', async () => {
  let submitted: CreateCustomerRequest | undefined
  mount(<CustomerForm onSubmit={(request) => (submitted = request)} />)
  await expectCorrection(() => submitted)
})
