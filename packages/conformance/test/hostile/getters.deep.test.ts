import { describeGetters } from './support/describe-getters.ts'

describeGetters({ counts: Array.from({ length: 24 }, (_, count) => count), everyOption: true })
