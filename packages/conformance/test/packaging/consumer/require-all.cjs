// Requires every specifier of its parameters, as a CommonJS service does on Node ≥ 20.19.
for (const specifier of process.argv.slice(2)) {
  if (Object.keys(require(specifier)).length === 0) throw new Error(`${specifier} exports nothing`)
}

const { Customer } = require('@openpartner/validators/customer')
const { default: sv } = require('@openpartner/messages/sv')
if (Customer.with({ messages: sv }).check({})) throw new Error('An empty object is not a Customer')
