import type { Customer } from '@openpartner/validators/customer'
import type { Handler } from './call.ts'
import { linkTo } from '../customers/links.ts'
import { collection } from './related-answers.ts'
import { withCustomer } from './with-customer.ts'

/** Those of the documented sample; a customer of the stand-in has bought nothing. */
const services = [
  { id: 'Exchange', name: 'Exchange', groupName: 'Office' },
  { id: 'MicrosoftCommunicationsOnline', name: 'SkypeforBusiness', groupName: 'Office' },
]

/** Only a partner with admin access administers anything. */
export const listManagedServices: Handler = (call) =>
  withCustomer(call, (customer) =>
    collection(
      customer.allowDelegatedAccess === true ? services.map((service) => serviceOf(service, customer)) : [],
      `/customers/${customer.id}/managedservices`,
    ),
  )

function serviceOf(service: (typeof services)[number], { id }: Customer) {
  const portal = (target: string) =>
    linkTo(`https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${id}&CSDEST=${target}`)
  return {
    ...service,
    links: {
      adminService: portal(service.id),
      serviceHealth: portal('ServiceStatus'),
      serviceTicket: portal('Support'),
    },
    attributes: { objectType: 'ManagedService' },
  }
}
