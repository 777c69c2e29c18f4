import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { cannotWrite } from './cannot-write.ts'

/**
 * Writes a file completely or not at all: beside it first, and to the disk, then in its place.
 * @throws {Misuse} if it can't be written
 */
export function replaceFile(path: string, text: string): void {
  try {
    // Devices and pipes have nothing to lose.
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(path, text)
    else replace(path, text)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const descriptor = openSync(temporary, 'w')
    try {
      writeFileSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
