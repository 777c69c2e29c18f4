import { describeRule } from '../../../test/describe-rule.ts'
import { consistentIdentifierHost } from './consistent-identifier-host.ts'

describeRule(consistentIdentifierHost, {
  valid: [
    {
      files: {
        'a.json': { $id: 'https://contoso.com/a' },
        'b.json': { $id: 'urn:fabrikam:b' },
        'c.json': { $id: 'c.json' },
        'd/e.json': { $id: 'https://fabrikam.com/e' },
      },
    },
  ],
  invalid: [
    {
      files: {
        'a.json': '{\n  "$id": "https://fabrikam.com/a"\n}',
        'b.json': { $id: 'https://contoso.com/b' },
        'c.json': { $id: 'https://contoso.com/c' },
      },
      findings: [{ pointer: '/$id', line: 2, column: 10, message: /on fabrikam.com, .* on contoso.com/ }],
    },
  ],
})
