import { documented, type ResourceProvenance } from './origin.ts'

export const userCredentialsProvenance: ResourceProvenance = {
  userName: documented(['user-resources']),
  password: documented(['user-resources']),
}
