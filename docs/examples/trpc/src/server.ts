import { createHTTPServer } from '@trpc/server/adapters/standalone'
import { router } from './router.ts'

const port = Number(process.env.PORT ?? 3000)
createHTTPServer({ router }).listen(port, () => {
  process.stdout.write(`http://localhost:${port}/createCustomer\n`)
})
