import { serve } from '@hono/node-server'
import { createApp } from './app.ts'

const { PARTNER_CENTER_URL, PARTNER_CENTER_TOKEN = 'test', PAGES, PORT = '3000' } = process.env

/** For development: it answers as Partner Center does, and needs no tenant. */
async function standIn(): Promise<string> {
  const { startStandIn } = await import('@openpartner/stand-in')
  return (await startStandIn()).url
}

const partnerCenter = { url: PARTNER_CENTER_URL ?? (await standIn()), token: PARTNER_CENTER_TOKEN }
serve({ fetch: createApp(partnerCenter, PAGES).fetch, port: Number(PORT) }, ({ port }) => {
  process.stdout.write(`http://localhost:${port}/customers → ${partnerCenter.url}\n`)
})
