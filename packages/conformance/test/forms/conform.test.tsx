// @vitest-environment happy-dom
import { useForm } from '@conform-to/react/future'
import type { CreateCustomerRequest } from '@openpartner/types'
import { test } from 'vitest'
import { expectCorrection } from './support/page.ts'
import { mount, Row } from './support/react.tsx'
import { brokenRequest, names, schema } from './support/scenario.ts'

function CustomerForm({ onSubmit }: { readonly onSubmit: (request: CreateCustomerRequest) => void }) {
  const { form } = useForm(schema, {
    defaultValue: brokenRequest(),
    shouldRevalidate: 'onInput',
    onSubmit: (event, { value }) => {
      event.preventDefault()
      onSubmit(value)
    },
  })
  return (
    <form {...form.props}>
      {names.map((name) => {
        const field = form.getField(name)
        return <Row key={name} name={name} defaultValue={field.defaultValue} error={field.errors?.[0]} />
      })}
      <button type="submit">Send</button>
    </form>
  )
}

test('Conform', async () => {
  let submitted: CreateCustomerRequest | undefined
  mount(<CustomerForm onSubmit={(request) => (submitted = request)} />)
  await expectCorrection(() => submitted)
})
