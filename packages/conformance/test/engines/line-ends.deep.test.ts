import { describeLastLineEnd } from './support/last-line-end.ts'

describeLastLineEnd(2_000)
