import { describeMutations } from './support/describe-mutations.ts'

describeMutations(40)
