export { faultOfIssues } from './faults/fault-of-issues.ts'
export { type StandIn, type StandInOptions, startStandIn } from './start-stand-in.ts'
