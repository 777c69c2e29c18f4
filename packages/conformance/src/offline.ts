import { Socket } from 'node:net'

/** What was asked of the network since `goOffline`. */
export const attempts: string[] = []

/** Refuses every connection of this process and notes it, so that a schema can only come from disk. */
export function goOffline(): void {
  Socket.prototype.connect = refuse
  globalThis.fetch = refuse
}

function refuse(target: unknown): never {
  attempts.push(target instanceof URL || typeof target === 'string' ? String(target) : 'socket')
  throw new Error('These tests do not use the network')
}
