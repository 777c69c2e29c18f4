import { documented, observed, type ResourceProvenance } from './origin.ts'

export const userCredentialsProvenance: ResourceProvenance = {
  userName: documented(['user-resources']),
  // Documented as a SecureString object; on the wire and in the SDK it is text.
  password: observed(['dotnet-sdk', 'user-resources']),
}
