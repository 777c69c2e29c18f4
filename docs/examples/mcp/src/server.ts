import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { CreateCustomerRequest } from '@openpartner/validators/with-json-schema/create-customer-request'

const server = new Server({ name: 'customers', version: '1.0.0' }, { capabilities: { tools: {} } })

const inputSchema = {
  ...CreateCustomerRequest.jsonSchema({ target: 'draft-2020-12' }),
  type: 'object' as const,
}
const tool = { name: 'create_customer', description: 'Creates a customer in Partner Center.', inputSchema }

server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [tool] }))

// The model reads the issues and tries again: each names the field and what it lacks.
server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
  const result = CreateCustomerRequest.validate(params.arguments)
  const answer = result.ok ? { domain: result.value.companyProfile.domain } : { issues: result.issues }
  return {
    isError: !result.ok,
    content: [{ type: 'text', text: JSON.stringify(answer) }],
    structuredContent: answer,
  }
})

await server.connect(new StdioServerTransport())
