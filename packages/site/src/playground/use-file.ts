import { onScopeDispose, shallowRef } from 'vue'
import type { Tools } from './model.ts'
import type { Records } from './records.ts'

/** What is known about a file whose records are validated. */
export type FileReport = {
  readonly file: File
  readonly tools: Tools
  readonly status: 'reading' | 'done' | 'stopped'
  /** From 0 to 1. */
  readonly progress: number
  readonly records: Records | undefined
}

/** Validates the records of one file at a time. */
export function useFile() {
  const report = shallowRef<FileReport>()
  let controller = new AbortController()

  async function validateFile(file: File, tools: Tools): Promise<void> {
    controller.abort()
    const own = new AbortController()
    controller = own
    const show = (change: Partial<FileReport>): void => {
      if (controller === own && report.value !== undefined) report.value = { ...report.value, ...change }
    }
    report.value = { file, tools, status: 'reading', progress: 0, records: undefined }
    try {
      const { readRecords } = await import('./records.ts')
      const records = await readRecords(file, tools, {
        signal: own.signal,
        onProgress: (found) => show({ records: found, progress: found.bytesRead / Math.max(file.size, 1) }),
      })
      show({ records, status: 'done', progress: 1 })
    } catch {
      // It was stopped, or the file disappeared; what was counted stays.
      show({ status: 'stopped' })
    }
  }

  const stop = (): void => controller.abort()
  function close(): void {
    stop()
    report.value = undefined
  }
  onScopeDispose(stop)
  return { report, validateFile, stop, close }
}
