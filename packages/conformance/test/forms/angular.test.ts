// @vitest-environment happy-dom
import '@angular/compiler'
import { Component, signal } from '@angular/core'
import { form, FormField, FormRoot, validateStandardSchema, type FieldTree } from '@angular/forms/signals'
import { bootstrapApplication } from '@angular/platform-browser'
import type { CreateCustomerRequest } from '@openpartner/types'
import { onTestFinished, test } from 'vitest'
import { expectCorrection } from './support/page.ts'
import { brokenRequest, names, schema } from './support/scenario.ts'

let submitted: CreateCustomerRequest | undefined

/** `@Component` as a function: decorators are not part of JavaScript yet. */
const CustomerForm = Component({
  selector: 'customer-form',
  imports: [FormField, FormRoot],
  template: `
    <form [formRoot]="form">
      @for (row of rows; track row.name) {
        <input [formField]="row.field">
        <span role="alert" [attr.data-field]="row.name">
          {{ row.field().touched() ? row.field().errors()[0]?.message : '' }}
        </span>
      }
      <button type="submit">Send</button>
    </form>`,
})(
  class {
    readonly form = form(signal(brokenRequest()), (path) => validateStandardSchema(path, schema), {
      submission: {
        action: async (field) => {
          submitted = field().value()
        },
      },
    })
    readonly rows = names.map((name) => ({ name, field: fieldAt(this.form, name) }))
  },
)

const fieldAt = (root: unknown, name: string): FieldTree<string> =>
  name
    .split('.')
    .reduce((field, key) => Reflect.get(Object(field), key) as unknown, root) as FieldTree<string>

test('Angular signal forms', async () => {
  document.body.append(document.createElement('customer-form'))
  const application = await bootstrapApplication(CustomerForm)
  onTestFinished(() => application.destroy())
  await expectCorrection(() => submitted)
})
