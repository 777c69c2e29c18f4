/** The service of the other example answers what the form sends. */
export default {
  server: { proxy: { '/customers': process.env.SERVICE_URL ?? 'http://localhost:3000' } },
}
