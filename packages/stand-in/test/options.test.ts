import { expect, test } from 'vitest'
import { startStandIn } from '../src/index.ts'

const given = {
  customers: [],
  host: '127.0.0.2',
  port: 70_000,
  rateLimit: 0,
  allowedHosts: ['another.example'],
}

async function started(options: object): Promise<unknown> {
  const { close, customers, url } = await startStandIn(options)
  const headers = { Authorization: 'Bearer a' }
  const { status } = await fetch(`${url}/v1/customers`, { headers })
  await close()
  return [customers(), new URL(url).hostname, status]
}

test.each(Object.entries(given))(
  '%s: what is undefined or inherited is as good as none',
  async (name, value) => {
    const usual = await started({})
    expect(usual).toEqual([[], '127.0.0.1', 200])
    expect(await started({ [name]: undefined })).toEqual(usual)
    expect(await started(Object.create({ [name]: value }) as object)).toEqual(usual)
  },
)
