/** Secrets that name their issuer, so that nothing else looks like them. */
const tokens: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{82})\b/],
  ['a GitLab token', /\bglpat-[\w-]{20}\b/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a Slack token', /\bxox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{16,}/],
  ['a Google key', /\bAIza[\w-]{35}\b/],
  ['a live Stripe key', /\b[rs]k_live_[A-Za-z0-9]{24,}\b/],
  ['an Azure account key', /\bAccountKey=[A-Za-z0-9+/]{86}==/],
  ['a signed token (JWT)', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/],
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/=\s\\]{64}/],
]

/** Keys that documentation and emulators publish, or parts of them: AWS, jwt.io, Azurite and the Cosmos emulator. */
const published = [
  'EXAMPLE',
  'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq',
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==',
]

/** The kind of secret that a text contains; undefined if there is none. */
export function secretIn(text: string): string | undefined {
  if (text.length < 20) return undefined
  for (const [what, pattern] of tokens) {
    const match = pattern.exec(text)?.[0]
    if (match !== undefined && !isPlaceholder(match)) return what
  }
  return undefined
}

/** A published key, or a filler such as `ghp_xxxxxxxx`. */
function isPlaceholder(secret: string): boolean {
  return published.some((part) => secret.includes(part)) || new Set(secret.slice(-16)).size < 8
}
