// @vitest-environment happy-dom
import type { CreateCustomerRequest } from '@openpartner/types'
import { test } from 'vitest'
import { Field, type TypedSchema, useForm } from 'vee-validate'
import { defineComponent } from 'vue'
import { expectCorrection } from './support/page.ts'
import { brokenRequest, names, schema } from './support/scenario.ts'
import { mount } from './support/vue.ts'

/** The stable version has an interface of its own, from before Standard Schema. */
const typedSchema: TypedSchema<CreateCustomerRequest> = {
  __type: 'VVTypedSchema',
  async parse(values) {
    const result = schema.validate(values)
    if (result.ok) return { value: result.value, errors: [] }
    return { errors: result.issues.map(({ path, message }) => ({ path: path.join('.'), errors: [message] })) }
  },
}

test('VeeValidate', async () => {
  let submitted: CreateCustomerRequest | undefined
  const CustomerForm = defineComponent({
    components: { Field },
    setup() {
      const { handleSubmit } = useForm({ validationSchema: typedSchema, initialValues: brokenRequest() })
      return { names, send: handleSubmit((request) => (submitted = request)) }
    },
    template: `
      <form @submit="send">
        <Field v-for="name in names" :key="name" :name="name" v-slot="{ field, errorMessage }">
          <input v-bind="field">
          <span role="alert" :data-field="name">{{ errorMessage }}</span>
        </Field>
        <button type="submit">Send</button>
      </form>`,
  })
  mount(CustomerForm)
  await expectCorrection(() => submitted)
})
