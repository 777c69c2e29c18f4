import { describe, expect, test } from 'vitest'
import {
  describeOutputsThatFail,
  openpartner,
  outputs,
  run,
  shown,
  standIn,
} from './support/describe-outputs-that-fail.ts'

describeOutputsThatFail(outputs.few)

describe('where something fails outside the command', () => {
  // It fails a turn after the command has begun to hear of such failures, and where no promise of it waits.
  const fail = 'setImmediate(() => { throw new TypeError("outside") })'
  const failing = `data:text/javascript,process.on("newListener", (name) => { if (name === "uncaughtException") ${fail} })`
  const running = [`${openpartner} serve --port 0`, `${standIn} --port 0`]
  test.each(running.map((call) => [shown(call), call]))('%s ends with 2, as a defect', (_, call) => {
    const { status, stderr } = run(call.replace(' ', ` --import '${failing}' `))
    expect(status).toBe(2)
    expect(stderr).toMatch(/^internal error, please report it: TypeError: outside$/m)
  })
})
