// Prints the milliseconds until a stand-in answers: from its import, or from its second start in a process.
import process from 'node:process'

const [start = 'first'] = process.argv.slice(2)
let begin = performance.now()
const { startStandIn } = await import('@openpartner/stand-in')
if (start === 'second') {
  await (await startStandIn()).stop()
  begin = performance.now()
}
const standIn = await startStandIn()
const milliseconds = performance.now() - begin
const { status } = await fetch(`${standIn.url}/v1/customers`, { headers: { Authorization: 'Bearer bench' } })
await standIn.stop()
if (status !== 200) throw new Error(`It answered ${status}`)
process.stdout.write(String(milliseconds))
