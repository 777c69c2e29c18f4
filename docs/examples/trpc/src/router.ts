import { ValidationError } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { initTRPC } from '@trpc/server'

const trpc = initTRPC.create({
  // A rejected input has its issues in the cause, which clients do not see unless it is put into the response.
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    data: { ...shape.data, issues: error.cause instanceof ValidationError ? error.cause.issues : [] },
  }),
})

export const router = trpc.router({
  createCustomer: trpc.procedure
    .input(CreateCustomerRequest)
    .mutation(({ input }) => ({ domain: input.companyProfile.domain })),
})
