import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { run } from '../../src/run.ts'

/** A run inside this process, on terminals or not. */
export async function runWith(
  args: readonly string[],
  { stdin = '', isTTY = false, columns = 100, env = {} } = {},
) {
  const stdout = Object.assign(new PassThrough({ highWaterMark: 1 << 24 }), { isTTY, columns })
  const stderr = Object.assign(new PassThrough({ highWaterMark: 1 << 24 }), { isTTY })
  const code = await run(args, {
    stdin: Object.assign(Readable.from([stdin]), { isTTY }),
    stdout,
    stderr,
    env,
  })
  return { code, stdout: await text(stdout.end()), stderr: await text(stderr.end()) }
}
