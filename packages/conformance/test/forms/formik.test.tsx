// @vitest-environment happy-dom
import { toErrorTree } from '@openpartner/forms'
import type { CreateCustomerRequest } from '@openpartner/types'
import { useFormik } from 'formik'
import { test } from 'vitest'
import { expectCorrection } from './support/page.ts'
import { mount, Row } from './support/react.tsx'
import { brokenRequest, names, schema } from './support/scenario.ts'

function CustomerForm({ onSubmit }: { readonly onSubmit: (request: CreateCustomerRequest) => void }) {
  const { getFieldMeta, getFieldProps, handleSubmit } = useFormik({
    initialValues: brokenRequest(),
    validate: (values) => {
      const result = schema.validate(values)
      return result.ok ? {} : toErrorTree(result.issues)
    },
    onSubmit,
  })
  const errorAt = (name: string) => {
    const { touched, error } = getFieldMeta(name)
    return touched ? error : ''
  }
  return (
    <form onSubmit={handleSubmit}>
      {names.map((name) => (
        <Row key={name} {...getFieldProps(name)} error={errorAt(name)} />
      ))}
      <button type="submit">Send</button>
    </form>
  )
}

test('Formik', async () => {
  let submitted: CreateCustomerRequest | undefined
  mount(<CustomerForm onSubmit={(request) => (submitted = request)} />)
  await expectCorrection(() => submitted)
})
