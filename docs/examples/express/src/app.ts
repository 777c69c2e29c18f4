import type { Validator } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import express, { type RequestHandler } from 'express'

/** Accepts a request whose body is valid, and otherwise responds with every issue. */
const checkBody =
  <Value>(validator: Validator<Value>): RequestHandler<object, unknown, Value> =>
  (request, response, next) => {
    const result = validator.validate(request.body)
    if (result.ok) next()
    else response.status(400).json({ issues: result.issues })
  }

export const app = express()
app.use(express.json())
app.post('/customers', checkBody(CreateCustomerRequest), (request, response) => {
  response.status(201).json({ domain: request.body.companyProfile.domain })
})
