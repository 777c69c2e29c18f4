// @vitest-environment happy-dom
import { test } from 'vitest'
import { expectCorrection } from './support/page.ts'
import { mount } from './support/svelte.ts'
import CustomerForm from './superforms.svelte'

test('Superforms', async () => {
  let submitted: object | undefined
  mount(CustomerForm, (request) => (submitted = request))
  await expectCorrection(() => submitted)
})
