import { testAgainstStdnum } from './stdnum.ts'

testAgainstStdnum(2000, 1800)
