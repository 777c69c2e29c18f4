import { sValidator } from '@hono/standard-validator'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { Hono } from 'hono'

export const app = new Hono().post(
  '/customers',
  sValidator('json', CreateCustomerRequest, (result, context) =>
    result.success ? undefined : context.json({ issues: result.error }, 400),
  ),
  (context) => context.json({ domain: context.req.valid('json').companyProfile.domain }, 201),
)
