import { serveOn, type Site } from '@openpartner/test-helpers/browser/site'
import { json } from 'node:stream/consumers'

type Request = { companyProfile: { domain: string; organizationRegistrationNumber?: string } }

/** The domain for which the number gets lost. */
export const forgottenDomain = 'forgotten.onmicrosoft.com'

/**
 * Passes requests on to the stand-in and loses the number of one customer, so that the stand-in itself refuses with 600049
 * what our rules accept.
 */
export function forgetfulProxy(target: string): Promise<Site> {
  return serveOn((request, response) => {
    void (async () => {
      const body = (await json(request)) as Request
      if (body.companyProfile.domain === forgottenDomain)
        delete body.companyProfile.organizationRegistrationNumber
      const { authorization = '' } = request.headers
      const answer = await fetch(`${target}${request.url}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
    })()
  })
}
