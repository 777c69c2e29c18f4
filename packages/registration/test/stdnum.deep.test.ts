import { testAgainstStdnum } from './stdnum.ts'

testAgainstStdnum(5000, 5000)
