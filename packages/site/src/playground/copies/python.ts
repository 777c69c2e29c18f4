/** A value of JSON as an expression of Python, which has other words for three values. */
export function python(value: unknown, indent = ''): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value !== 'object') return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const deeper = `${indent}    `
  const members = Array.isArray(value)
    ? value.map((item: unknown) => python(item, deeper))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${python(item, deeper)}`)
  if (members.length === 0) return `${open}${close}`
  return `${open}\n${members.map((member) => `${deeper}${member},\n`).join('')}${indent}${close}`
}
