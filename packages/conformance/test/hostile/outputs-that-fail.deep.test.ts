import { describeOutputsThatFail, outputs } from './support/describe-outputs-that-fail.ts'

describeOutputsThatFail(outputs.others)
