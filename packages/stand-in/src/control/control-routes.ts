import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../http/called-hosts.ts'
import { textBody } from '../http/json-body.ts'
import { refuse } from '../faults/refuse.ts'
import { type Answer, ok } from '../routes/answer.ts'
import type { Certificate } from '../tls/certificate.ts'
import { Misuse } from './misuse.ts'
import type { PlannedDelay, PlannedFault } from './plans.ts'
import { readSeedText } from './read-seed.ts'
import { createTestControl, type TestControl, tenantOfToken } from './test-control.ts'
import type { World } from './world.ts'

const prefix = '/__openpartner'

type Context = {
  readonly control: TestControl
  readonly world: World
  readonly text: string
  readonly certificate: Certificate | undefined
}
type ControlRoute = (context: Context) => Answer | Promise<Answer>

const done: Answer = { status: 204 }

const routes: Readonly<Record<string, ControlRoute>> = {
  'GET /': () => ok({ routes: Object.keys(routes).map((route) => route.replace(' /', ` ${prefix}/`)) }),
  'POST /reset': async ({ control }) => {
    await control.reset()
    return done
  },
  'POST /seed': async ({ control, text }) => {
    const seed = readSeedText(text)
    if ('error' in seed) throw new Misuse(seed.error.message)
    await control.seed(seed.customers)
    return ok({ customers: control.customers().length })
  },
  'GET /customers': ({ control }) => ok({ customers: control.customers() }),
  'GET /calls': ({ control }) => ok({ calls: control.calls }),
  'POST /fail': ({ control, text }) => {
    control.fail(objectIn(text) as PlannedFault)
    return done
  },
  'POST /delay': ({ control, text }) => {
    control.delay(objectIn(text) as PlannedDelay)
    return done
  },
  'POST /drop-after-commit': ({ control, text }) => {
    control.dropAfterCommit(objectIn(text))
    return done
  },
  'GET /certificate': ({ certificate }) =>
    certificate === undefined ? refuse('NotFound') : ok({ certificate: certificate.cert }),
  'GET /clock': ({ world }) => timeOf(world),
  'POST /clock': ({ world, text }) => {
    const { set, advance } = objectIn(text) as { set?: string; advance?: number }
    if (set !== undefined) world.clock.set(set)
    if (advance !== undefined) world.clock.advance(advance)
    if (set === undefined && advance === undefined) world.clock.reset()
    return timeOf(world)
  },
}

const timeOf = ({ clock }: World): Answer => ok({ now: new Date(clock.now()).toISOString() })

/** The route for the log, if a request is for the test control. */
export function controlRoute(method: string, url: string): string | undefined {
  const [path = ''] = url.split('?')
  if (path !== prefix && !path.startsWith(`${prefix}/`)) return undefined
  const rest = path.slice(prefix.length).replace(/\/$/, '') || '/'
  return `${method} ${rest}`
}

/** For people, in the log: what is not a route is not repeated. */
export const shownRoute = (route: string): string | undefined =>
  Object.hasOwn(routes, route) ? prefix + (route.split(' ')[1] ?? '') : undefined

type Served = {
  readonly world: World
  readonly settled: () => Promise<void>
  readonly certificate: Certificate | undefined
}

/** Answers a request for the test control. With a token it is about the token's tenant, otherwise about all. */
export async function answerControl(
  route: string,
  request: IncomingMessage,
  { world, settled, certificate }: Served,
): Promise<Answer> {
  if (!Object.hasOwn(routes, route)) return refuse('NotFound')
  // A page in a browser may not control what its reader tests.
  if (request.headers.origin !== undefined && !isOfThisMachine(request.headers.origin)) {
    return refuse('NotAllowed')
  }
  const text = await textBody(request)
  if (typeof text !== 'string') return refuse(text.fault)
  try {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const tenant = token === undefined ? undefined : tenantOfToken(token)
    return (
      (await routes[route]?.({
        control: createTestControl(world, settled, tenant),
        world,
        text,
        certificate,
      })) ?? done
    )
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof RangeError)) throw error
    return refuse('InvalidRequest', { description: error.message })
  }
}

const isOfThisMachine = (origin: string): boolean =>
  URL.canParse(origin) && isLoopback(new URL(origin).hostname.replace(/^\[|\]$/g, ''))

function objectIn(text: string): object {
  if (text.trim() === '') return {}
  try {
    const value = JSON.parse(text) as unknown
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Said below.
  }
  throw new Misuse('the body has to be a JSON object')
}
