import type { Operation } from '../http/operation.ts'
import { from } from '../provenance/origin.ts'

export const getUsageBudget: Operation = {
  id: 'get-usage-budget',
  method: 'GET',
  path: '/v1/customers/{customerId}/usagebudget',
  tag: 'Relations',
  summary: 'Get the usage budget',
  description: 'What a customer may spend on metered services.',
  origin: from('documented', 'usage-budget'),
  parameters: ['CustomerId'],
  request: null,
  status: 200,
  response: 'SpendingBudget',
  responseHeaders: [],
  faults: ['InvalidCustomerId', 'NoRelationship', 'TenantNotFound'],
}
