// @vitest-environment happy-dom
import type { CreateCustomerRequest } from '@openpartner/types'
import { test } from 'vitest'
import { Field, useForm } from 'vee-validate-5'
import { defineComponent } from 'vue'
import { expectCorrection } from './support/page.ts'
import { brokenRequest, names, schema } from './support/scenario.ts'
import { mount } from './support/vue.ts'

test('VeeValidate 5', async () => {
  let submitted: CreateCustomerRequest | undefined
  const CustomerForm = defineComponent({
    components: { Field },
    setup() {
      const { handleSubmit } = useForm({ validationSchema: schema, initialValues: brokenRequest() })
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
