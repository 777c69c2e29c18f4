import { readFileSync } from 'node:fs'
import { MongoClient } from 'mongodb'
import { createCustomers, saveCustomer } from './customers.ts'

// Stores the customer in the file that is named, in a collection that is made for it.
const client = new MongoClient(process.env.MONGODB ?? 'mongodb://localhost:27017')
try {
  const customers = await createCustomers(client.db('partner-center'))
  await saveCustomer(customers, JSON.parse(readFileSync(process.argv[2] ?? 'customer.json', 'utf8')))
} finally {
  await client.close()
}
