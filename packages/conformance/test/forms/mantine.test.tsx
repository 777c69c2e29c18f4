// @vitest-environment happy-dom
import { schemaResolver, useForm } from '@mantine/form'
import type { CreateCustomerRequest } from '@openpartner/types'
import { test } from 'vitest'
import { expectCorrection } from './support/page.ts'
import { mount, Row } from './support/react.tsx'
import { brokenRequest, country, names, number, phone, schema } from './support/scenario.ts'

function CustomerForm({ onSubmit }: { readonly onSubmit: (request: CreateCustomerRequest) => void }) {
  const form = useForm({
    initialValues: brokenRequest(),
    validate: schemaResolver(schema, { sync: true }),
  })
  // A change clears the error of its own field alone.
  form.watch(country, () => {
    form.validateField(number)
    form.validateField(phone)
  })
  return (
    <form onSubmit={form.onSubmit(onSubmit)}>
      {names.map((name) => (
        <Row key={name} name={name} {...form.getInputProps(name)} />
      ))}
      <button type="submit">Send</button>
    </form>
  )
}

test('Mantine', async () => {
  let submitted: CreateCustomerRequest | undefined
  mount(<CustomerForm onSubmit={(request) => (submitted = request)} />)
  await expectCorrection(() => submitted)
})
