import { generateKeyPair, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import { promisify } from 'node:util'

/** A certificate that nobody has signed, and its key, in PEM. */
export type Certificate = { readonly cert: string; readonly key: string }

/** The hosts of the service, for clients whose addresses are fixed. */
export const serviceHosts = ['api.partnercenter.microsoft.com', 'login.microsoftonline.com'] as const

const always = ['localhost', '*.localhost', '127.0.0.1', '::1', ...serviceHosts]
const validDays = 30
const dayLength = 86_400_000

/** Makes up a certificate for this machine, the hosts of the service, and further names; its key is nowhere else. */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  // Loaded here, because most stand-ins have no certificate.
  const { default: forge } = await import('node-forge')
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey)
  // A serial number is positive.
  certificate.serialNumber = `01${randomBytes(8).toString('hex')}`
  // Clocks differ by a little, and more on machines that were asleep.
  certificate.validity.notBefore = new Date(Date.now() - dayLength)
  certificate.validity.notAfter = new Date(Date.now() + validDays * dayLength)
  const subject = [{ name: 'commonName', value: 'OpenPartner stand-in' }]
  certificate.setSubject(subject)
  certificate.setIssuer(subject)
  const all = [...new Set([...always, ...names.filter((name) => name !== '*')])]
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    {
      name: 'subjectAltName',
      altNames: all.map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
    },
  ])
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create())
  return { cert: forge.pki.certificateToPem(certificate), key: privateKey }
}
