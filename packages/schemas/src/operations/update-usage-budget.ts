import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const updateUsageBudget: Operation = {
  id: 'update-usage-budget',
  method: 'PATCH',
  path: '/v1/customers/{customerId}/usagebudget',
  tag: 'Relations',
  summary: 'Set the usage budget',
  description: 'Sets what a customer may spend on metered services.',
  origin: from('documented', 'update-usage-budget'),
  parameters: ['CustomerId'],
  request: 'SpendingBudgetRequest',
  status: 200,
  response: 'SpendingBudget',
  responseHeaders: [],
  faults: [
    'CustomerDetailsMissing',
    'InvalidProperty',
    'InvalidData',
    'InvalidCustomerId',
    'NoRelationship',
    'TenantNotFound',
    'RequestIdReused',
    'TooLarge',
    'UnsupportedMediaType',
  ],
}
