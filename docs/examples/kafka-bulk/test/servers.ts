import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Where `.ci/install-kafka` installs to. */
const installed = `${root}.kafka`

/** Why the broker does not run here, if so. */
export function brokerMissing(): string | undefined {
  if (!existsSync(`${installed}/complete`)) return 'no Kafka, which .ci/install-kafka installs'
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return 'no Java for Kafka'
  return undefined
}

/** Ports that are free now. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}

// Compiling for a long life would take longer than the test.
const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx512m']

/** Starts a server, and resolves once it has written that it is ready. */
async function startServer(
  folder: string,
  parameters: readonly string[],
  ready: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const server = spawn('java', [...java, ...parameters], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written: string[] = []
  server.stderr.on('data', (text: Buffer) => void written.push(String(text)))
  const lines = createInterface({ input: server.stdout })
  const isReady = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      written.push(`${line}\n`)
      if (line.includes(ready)) resolve()
    })
  })
  const ended = once(server, 'exit').then(() => {
    throw new Error(`The server ended before it was ready: ${written.slice(-20).join('')}`)
  })
  await Promise.race([isReady, ended])
  ended.catch(() => undefined)
  return server
}

type Running = { readonly address: string; readonly server: ChildProcess }

/** A broker of Apache Kafka without data, with the properties of this example, on free ports. */
export async function startBroker(folder: string): Promise<Running> {
  const [port, controllerPort] = await freePorts(2)
  mkdirSync(folder)
  const properties = readFileSync(`${root}broker/server.properties`, 'utf8')
    .replaceAll('9092', String(port))
    .replaceAll('9093', String(controllerPort))
  writeFileSync(`${folder}/server.properties`, properties)
  const jars = ['-cp', `${installed}/kafka/*`]
  const format = [
    'kafka.tools.StorageTool',
    'format',
    '-t',
    Buffer.from('openpartner-test').toString('base64url'),
    '-c',
    'server.properties',
  ]
  const { status, stdout, stderr } = spawnSync('java', [...java, ...jars, ...format], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
  const parameters = ['-Dlog4j2.level=INFO', ...jars, 'kafka.Kafka', 'server.properties']
  const server = await startServer(folder, parameters, 'Kafka Server started')
  return { address: `127.0.0.1:${port}`, server }
}

/** Apicurio Registry in memory; its address is that of the calls that a Confluent Schema Registry answers. */
export async function startRegistry(folder: string): Promise<Running> {
  const [port] = await freePorts(1)
  mkdirSync(folder)
  const program = `${installed}/registry/apicurio-registry-app-3.0.9-runner.jar`
  const address = [`-Dquarkus.http.port=${port}`, '-Dquarkus.http.host=127.0.0.1']
  const server = await startServer(folder, [...address, '-jar', program], 'Listening on', {
    QUARKUS_LOG_CATEGORY__IO_QUARKUS__LEVEL: 'INFO',
  })
  return { address: `http://127.0.0.1:${port}/apis/ccompat/v7`, server }
}
