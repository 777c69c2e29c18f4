import { describeVariants } from './support/describe-variants.ts'

describeVariants(10_000)
