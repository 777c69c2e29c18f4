import { runConsumer } from '../src/run-consumer.ts'

// A consumer that stops between the write and the commit of its second batch, until it is killed.
const { BROKER = '', REGISTRY = '' } = process.env
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

let batches = 0
await runConsumer({
  broker: BROKER,
  registry: REGISTRY,
  onAssigned: (partitions) => print({ partitions }),
  onWritten: (written) => {
    batches += 1
    if (batches < 2) return Promise.resolve()
    print({ held: written })
    return new Promise(() => undefined)
  },
})
