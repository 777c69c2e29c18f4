import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createCustomer } from './create-customer.ts'
import type { PartnerCenter } from './partner-center.ts'

/** @param pages a folder with web pages, such as the form; none if absent */
export function createApp(partnerCenter: PartnerCenter, pages?: string): Hono {
  const app = new Hono()

  // Browsers send JSON without its content type to any site without asking: only the own pages may.
  app.use(async (context, next) => {
    const origin = context.req.header('origin')?.replace(/^https?:\/\//, '')
    if (origin !== undefined && origin !== context.req.header('host'))
      return context.text('Requests from other origins are rejected.', 403)
    return await next()
  })

  app.post('/customers', bodyLimit({ maxSize: 100_000 }), async (context) => {
    // JSON, whatever the content type says; what is not JSON is an issue, too.
    const body: unknown = await context.req.json().catch(() => undefined)
    const { status, body: answer } = await createCustomer(body, partnerCenter)
    return context.json(answer, status)
  })

  if (pages !== undefined) app.use(serveStatic({ root: pages }))
  return app
}
