// @vitest-environment happy-dom
import { JsonForms } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { toAjvErrors } from '@openpartner/forms'
import type { CreateCustomerRequest } from '@openpartner/types'
import { useState } from 'react'
import { test } from 'vitest'
import { formSchema } from './support/form-schema.ts'
import { expectCorrection, type Page } from './support/page.ts'
import { mount } from './support/react.tsx'
import { brokenRequest, names, schema } from './support/scenario.ts'

const scopeOf = (name: string): string => `#/properties/${name.replaceAll('.', '/properties/')}`
const elements = names.map((name) => ({ type: 'Control', scope: scopeOf(name) }))

function CustomerForm({ onSubmit }: { readonly onSubmit: (request: CreateCustomerRequest) => void }) {
  const [data, setData] = useState<unknown>(brokenRequest)
  const [sent, setSent] = useState(false)
  const result = schema.validate(data)
  const send = () => {
    setSent(true)
    if (result.ok) onSubmit(result.value)
  }
  return (
    <form onSubmit={(event) => (event.preventDefault(), send())}>
      <JsonForms
        schema={formSchema}
        uischema={{ type: 'VerticalLayout', elements }}
        data={data}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        onChange={(state) => setData(state.data)}
        validationMode="NoValidation"
        additionalErrors={sent && !result.ok ? toAjvErrors(result.issues) : []}
      />
      <button type="submit">Send</button>
    </form>
  )
}

/** JSONForms names its elements after the targets in the schema. */
const page: Page = {
  input: (name) => document.getElementById(`${scopeOf(name)}-input`) as HTMLInputElement | null,
  targets: () =>
    names.flatMap((name) => {
      const target = document.getElementById(scopeOf(name))?.querySelector('.validation_error')
      return target ? [[name, target] as const] : []
    }),
}

test('JSONForms', async () => {
  let submitted: CreateCustomerRequest | undefined
  mount(<CustomerForm onSubmit={(request) => (submitted = request)} />)
  await expectCorrection(() => submitted, page)
})
