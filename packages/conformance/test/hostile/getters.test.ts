import { describeGetters } from './support/describe-getters.ts'

describeGetters({ counts: [0, 1, 2, 3, 5, 8, 13], everyOption: false })
