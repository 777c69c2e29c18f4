// @vitest-environment happy-dom
import type { CreateCustomerRequest } from '@openpartner/types'
import { useRegleSchema } from '@regle/schemas'
import { test } from 'vitest'
import { defineComponent } from 'vue'
import { expectCorrection } from './support/page.ts'
import { brokenRequest, names, schema } from './support/scenario.ts'
import { mount } from './support/vue.ts'

test('Regle', async () => {
  let submitted: CreateCustomerRequest | undefined
  const CustomerForm = defineComponent({
    setup() {
      const { r$ } = useRegleSchema(brokenRequest(), schema)
      const send = async () => {
        const result = await r$.$validate()
        if (result.valid) submitted = result.data
      }
      const at = (name: string): unknown =>
        name.split('.').reduce<unknown>((part, key) => Reflect.get(Object(part), key), r$)
      return { at, names, send }
    },
    template: `
      <form @submit.prevent="send">
        <template v-for="name in names" :key="name">
          <input :name="name" v-model="at(name).$value">
          <span role="alert" :data-field="name">{{ at(name).$errors[0] }}</span>
        </template>
        <button type="submit">Send</button>
      </form>`,
  })
  mount(CustomerForm)
  await expectCorrection(() => submitted)
})
