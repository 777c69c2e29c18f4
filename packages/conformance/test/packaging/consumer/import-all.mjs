// Imports every specifier of its parameters; a module without exports is an error too.
for (const specifier of process.argv.slice(2)) {
  const module = await (specifier.endsWith('.json')
    ? import(specifier, { with: { type: 'json' } })
    : import(specifier))
  if (Object.keys(module).length === 0) throw new Error(`${specifier} exports nothing`)
}
