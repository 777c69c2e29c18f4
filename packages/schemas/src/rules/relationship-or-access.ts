import { defineRule } from '../define/rule.ts'
import { from } from '../provenance/origin.ts'

/** A patch gives up at least one of the two things that can be given up. */
export const relationshipOrAccess = /* @__PURE__ */ defineRule({
  name: 'relationship-or-access',
  code: 'required',
  at: '/relationshipToPartner',
  if: { missing: '/allowDelegatedAccess', value: false },
  then: 'required',
  value: 'none',
  provenance: from('documented', 'remove-relationship', 'remove-dap'),
  summary:
    'Neither is `relationshipToPartner` `none` nor `allowDelegatedAccess` `false`, so that nothing would change.',
})
