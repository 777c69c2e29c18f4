// A client as people write one: it knows the address, and nothing of a stand-in.
import process from 'node:process'
import { ConfidentialClientApplication } from '@azure/msal-node'
const [url] = process.argv.slice(2)
const { host } = new URL(url)
const auth = {
  clientId: 'app',
  clientSecret: 'secret',
  authority: url + '/contoso.onmicrosoft.com',
  knownAuthorities: [host],
}
const client = new ConfidentialClientApplication({ auth })
const scopes = ['https://api.partnercenter.microsoft.com/.default']
const { accessToken } = await client.acquireTokenByClientCredential({ scopes })
const response = await fetch(url + '/v1/customers', { headers: { Authorization: 'Bearer ' + accessToken } })
const { totalCount } = await response.json()
process.stdout.write(`${response.status} ${totalCount}\n`)
