import type { Notification } from 'sarif'
import type { Undecided } from '../../engine/report.ts'
import { physicalLocationOf } from '@openpartner/report-formats/sarif/artifact'

/** What was not decided: no result, but something that a reader of the results must know. */
export function notificationOf({ rule, message, location }: Undecided, folder: string): Notification {
  return {
    level: 'note',
    message: { text: `Not decided: ${message}` },
    associatedRule: { id: rule },
    locations: [{ physicalLocation: physicalLocationOf(location.file, location, folder) }],
  }
}
