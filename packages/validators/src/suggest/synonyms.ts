/**
 * What people call the fields of requests, in lower case and without separators, and what the fields are called; what
 * is close to that in letters needs no line here.
 */
export const synonyms: Readonly<Record<string, string>> = {
  street: 'addressLine1',
  address1: 'addressLine1',
  address2: 'addressLine2',
  town: 'city',
  company: 'companyName',
  organization: 'companyName',
  name: 'companyName',
  countrycode: 'country',
  locale: 'culture',
  address: 'defaultAddress',
  billingaddress: 'defaultAddress',
  domainname: 'domain',
  emailaddress: 'email',
  givenname: 'firstName',
  surname: 'lastName',
  familyname: 'lastName',
  organizationregistrationid: 'organizationRegistrationNumber',
  registrationid: 'organizationRegistrationNumber',
  registrationnumber: 'organizationRegistrationNumber',
  taxid: 'organizationRegistrationNumber',
  vatnumber: 'organizationRegistrationNumber',
  phone: 'phoneNumber',
  telephone: 'phoneNumber',
  mobile: 'phoneNumber',
  zip: 'postalCode',
  zipcode: 'postalCode',
  province: 'state',
}
