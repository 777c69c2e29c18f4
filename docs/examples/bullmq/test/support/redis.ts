import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A server that speaks the protocol, if one is installed. */
export const server = ['redis-server', 'valkey-server'].find(
  (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0,
)

/** Starts it on a socket in a folder; gives the path of the socket and a way to end it. */
export async function startRedis(folder: string): Promise<{ readonly socket: string; stop: () => void }> {
  const socket = `${folder}/redis.sock`
  const options = ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', folder]
  const child = spawn(server ?? '', options, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(child.stdout)) if (/ready to accept/i.test(line)) break
  return { socket, stop: () => void child.kill('SIGKILL') }
}
