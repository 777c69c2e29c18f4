import { testAgainstStdnum } from './stdnum.ts'

testAgainstStdnum(20_000, 20_000)
