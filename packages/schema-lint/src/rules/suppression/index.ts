export { noExpiredSuppression } from './no-expired-suppression.ts'
export { noSuppressionWithoutReason } from './no-suppression-without-reason.ts'
export { noUnknownSuppression } from './no-unknown-suppression.ts'
export { noUnusedSuppression } from './no-unused-suppression.ts'
