import { app } from './app.ts'

const port = Number(process.env.PORT ?? 3000)
app.listen(port, () => process.stdout.write(`http://localhost:${port}/customers\n`))
