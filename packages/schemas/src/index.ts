export { customerContract } from './contract.ts'
export { patternFormats, patternNames } from './define/patterns.ts'
export { type ResourceName, resources } from './generated/resources.ts'
