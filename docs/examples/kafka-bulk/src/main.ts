import { runConsumer } from './run-consumer.ts'

// Start it as often as there are partitions, on as many machines: the group shares them out.
const { BROKER = 'localhost:9092', REGISTRY = 'http://localhost:8081/apis/ccompat/v7' } = process.env
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const leave = await runConsumer({
  broker: BROKER,
  registry: REGISTRY,
  onAssigned: (partitions) => print({ partitions }),
  onWritten: async (written) => print({ written }),
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave())
