import { buildApp } from './app.ts'

const address = await buildApp().listen({ port: Number(process.env.PORT ?? 3000) })
process.stdout.write(`${address}/customers\n`)
