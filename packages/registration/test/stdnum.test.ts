import { testAgainstStdnum } from './stdnum.ts'

testAgainstStdnum(500, 450)
