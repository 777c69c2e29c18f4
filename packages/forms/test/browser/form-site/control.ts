import { Ajv2020 } from 'ajv/dist/2020.js'

try {
  new Ajv2020().compile({ type: 'object', required: ['id'] })({})
  Object.assign(globalThis, { outcome: 'compiled' })
} catch (error) {
  Object.assign(globalThis, { outcome: (error as Error).name })
}
