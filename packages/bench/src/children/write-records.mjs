// Writes records in one layout, about as many bytes as are asked for.
import process from 'node:process'

const [open, record, between, close, bytes] = process.argv.slice(2)
const write = (text) => new Promise((resolve) => process.stdout.write(text, resolve))

// An ended reader ends this.
process.stdout.on('error', () => process.exit())
const block = Buffer.from((record + between).repeat(Math.ceil(1_000_000 / record.length)))
await write(open)
for (let left = Number(bytes); left > 0; left -= block.length) await write(block)
await write(record + close)
