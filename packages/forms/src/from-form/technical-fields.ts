import type { Field } from './fields-of-entries.ts'

/** The fields that frameworks, captchas and browsers add to a form for themselves, by name or by a step of the name. */
const technical: readonly RegExp[] = [
  // No property begins so. Laravel `_token`, ASP.NET `__RequestVerificationToken` and `__VIEWSTATE`, React `$ACTION_KEY`
  // and `1_$ACTION_KEY`, Symfony `form[_token]`, CakePHP `_Token[fields]`, Rails `_method`, WordPress `_wpnonce`, Spring
  // `_checkbox` and `!default`, AngularJS `$$hashKey`, TYPO3 `__trustedProperties`, HTML `_charset_`.
  /^(\d+_)?[_$!]/,
  // Django, Flask, Phoenix, Play, Yii, OWASP CSRFGuard; Google, hCaptcha, Cloudflare, Friendly Captcha, GeeTest; Netlify.
  /csrf|xsrf|captcha|turnstile|geetest_|honeypot|bot-field/i,
  // Rails `authenticity_token`, Drupal `form_token`, Struts `struts.token`, Grails `SYNCHRONIZER_TOKEN`, Concrete `ccm_token`,
  // Yandex `smart-token`.
  /(^|[^a-z])token$/i,
  /^(utf8|commit)$/, // Rails
  /^form[_-](build_id|id|key|name)$|^op$/, // Drupal, Magento, Netlify
  /^ja\w+\.faces\.|^j_idt?\d/, // JSF
  /_hf_\d+$/, // Wicket
  /^(altcha|formhash|securitytoken|sesskey|t:formdata|TransientKey)$/, // ALTCHA, Discuz, vBulletin, Moodle, Tapestry, Vanilla
  /^struts\.token|^SYNCHRONIZER_URI$|^execution$|^nonce$/, // Struts, Grails, Spring Web Flow
  /^(MAX_FILE_SIZE|PHPSESSID)$/, // PHP
  /^(submit|action|intent|button)$/, // Buttons: Remix and others
]

/** What HTML adds for a control: the direction of its text, by `dirname`, and where an image that is a button was clicked. */
const ofControl: readonly (readonly [step: RegExp, value: RegExp])[] = [
  [/^dir$/, /^(ltr|rtl)$/],
  [/^[xy]$/, /^\d+$/],
]

const matches = (text: string): boolean => technical.some((pattern) => pattern.test(text))

/** Whether a field belongs to a framework; a test compares this with the names of all properties. */
export function isTechnical({ name, steps, value }: Field): boolean {
  if (matches(name)) return true
  if (steps.length < 2) return false
  const [last = ''] = steps.slice(-1)
  const isOfControl = ([step, text]: (typeof ofControl)[number]): boolean =>
    typeof value === 'string' && step.test(last) && text.test(value)
  return steps.some(matches) || ofControl.some(isOfControl)
}
