import { readFileSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { expect, test } from 'vitest'
import { readForm } from '../from-form.ts'

/** Names as the documents and sources of each framework have them. */
const known: Readonly<Record<string, readonly string[]>> = {
  Django: ['csrfmiddlewaretoken'],
  'Flask-WTF, Odoo, Python': ['csrf_token', 'csrf'],
  Laravel: ['_token', '_method', '_previous'],
  Rails: ['authenticity_token', 'utf8', '_method', 'commit'],
  'ASP.NET Core': ['__RequestVerificationToken', '__Invariant', '_handler'],
  'ASP.NET Web Forms': [
    '__VIEWSTATE',
    '__VIEWSTATEGENERATOR',
    '__EVENTVALIDATION',
    '__EVENTTARGET',
    '__EVENTARGUMENT',
    '__LASTFOCUS',
    '__PREVIOUSPAGE',
    '__SCROLLPOSITIONX',
  ],
  'React, Next.js': [
    '$ACTION_KEY',
    '$ACTION_1:0',
    '$ACTION_1:1',
    '$ACTION_REF_1',
    '$ACTION_ID_40a1b2c3',
    '1_$ACTION_REF_1',
  ],
  'Remix, React Router': ['intent', '_action'],
  'SvelteKit superforms': ['__superform_id', '__superform_json'],
  Symfony: ['form[_token]', 'customer_type[_token]', '_csrf_token', '_method'],
  Spring: ['_csrf', '_enableGDAPByDefault', '!enableGDAPByDefault', '_eventId', 'execution'],
  Phoenix: ['_csrf_token', '_method', '_target', '_unused_email'],
  CakePHP: ['_csrfToken', '_Token[fields]', '_Token[unlocked]', '_Token[debug]', '_method'],
  Yii: ['_csrf', 'YII_CSRF_TOKEN', '_csrf-frontend'],
  CodeIgniter: ['csrf_test_name'],
  Play: ['csrfToken'],
  JSF: ['javax.faces.ViewState', 'jakarta.faces.ViewState', 'javax.faces.ClientWindow', 'j_idt5'],
  Struts: ['struts.token', 'struts.token.name', 'org.apache.struts.taglib.html.TOKEN'],
  Wicket: ['id1_hf_0', 'id2a_hf_0'],
  Tapestry: ['t:formdata'],
  Grails: ['SYNCHRONIZER_TOKEN', 'SYNCHRONIZER_URI'],
  Magento: ['form_key'],
  Drupal: ['form_build_id', 'form_id', 'form_token', 'op', 'honeypot_time'],
  WordPress: ['_wpnonce', '_wp_http_referer', '_wpcf7_unit_tag'],
  TYPO3: ['tx_form[__trustedProperties]', '__referrer[@action]'],
  'Craft, Concrete, Discuz, vBulletin, Moodle': [
    'CRAFT_CSRF_TOKEN',
    'ccm_token',
    'formhash',
    'securitytoken',
    'sesskey',
  ],
  'OWASP CSRFGuard': ['OWASP_CSRFTOKEN', 'CSRFToken', 'anoncsrf', '__csrf_magic'],
  reCAPTCHA: ['g-recaptcha-response', 'g-recaptcha-response-100000'],
  'other captchas': [
    'h-captcha-response',
    'cf-turnstile-response',
    'frc-captcha-solution',
    'frc-captcha-response',
    'altcha',
    'geetest_challenge',
    'geetest_validate',
    'smart-token',
    'mtcaptcha-verifiedtoken',
    'captcha',
  ],
  Netlify: ['form-name', 'bot-field'],
  AngularJS: ['$$hashKey'],
  HTML: ['_charset_', 'submit', 'action', 'button'],
  PHP: ['MAX_FILE_SIZE', 'PHPSESSID'],
}

const request = {
  'companyProfile.domain': 'contoso.onmicrosoft.com',
  'billingProfile.companyName': 'Contoso',
  'billingProfile.email': 'elin@contoso.example',
  'billingProfile.culture': 'sv-SE',
  'billingProfile.language': 'sv',
  'billingProfile.defaultAddress.addressLine1': '1 Main Street',
  'billingProfile.defaultAddress.city': 'Malmö',
  'billingProfile.defaultAddress.country': 'SE',
}

const names = Object.entries(known).flatMap(([framework, all]) =>
  all.map((name) => [framework, name] as const),
)

test.each(names)('%s: %s is left out, listed without its secret, and does not matter', (_framework, name) => {
  for (const value of ['secret', '']) {
    for (const form of [new URLSearchParams({ [name]: value, ...request }), { [name]: value, ...request }]) {
      const read = readForm(form)
      expect(CreateCustomerRequest.check(read.value)).toBe(true)
      expect(read.changes).toHaveLength(1)
      expect(read.changes[0]).toMatchObject({ reason: 'technical-field', to: undefined })
      expect(JSON.stringify(read.changes)).not.toContain('secret')
    }
  }
})

test('where an image was clicked is not a part of anything, but a field of that name may be', () => {
  expect(readForm(new URLSearchParams({ 'go.x': '17', 'go.y': '4' })).value).toEqual({})
  expect(readForm(new URLSearchParams({ 'go.x': 'x' })).value).toEqual({ go: { x: 'x' } })
})

test('the direction of a text is not a part of it', () => {
  const { value, changes } = readForm(
    new URLSearchParams([
      ['city', 'Haifa'],
      ['city.dir', 'rtl'],
    ]),
  )
  expect(value).toEqual({ city: 'Haifa' })
  expect(changes.map(({ reason }) => reason)).toEqual(['technical-field'])
})

/** The names of all properties in the published schemas. */
function publishedNames(): Set<string> {
  const customer = fileURLToPath(import.meta.resolve('@openpartner/schemas/bundle/customer.schema.json'))
  const all = new Set<string>()
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, part] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(part as object)) all.add(name)
      collect(part)
    }
  }
  for (const file of readdirSync(dirname(customer)).filter((name) => name.endsWith('.json')))
    collect(JSON.parse(readFileSync(`${dirname(customer)}/${file}`, 'utf8')))
  return all
}

test('no property of any resource is taken for technical, or called otherwise', () => {
  const all = publishedNames()
  expect(all.size).toBeGreaterThan(40)
  for (const name of all) {
    const { value, changes } = readForm({ [name]: 'x', other: { [name]: 'x' } })
    expect(changes, name).toEqual([])
    expect(Object.keys(value), name).toEqual([name, 'other'])
  }
})
