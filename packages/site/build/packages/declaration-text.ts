import ts from 'typescript'

const bare = ts.createPrinter({ removeComments: true })
const commented = ts.createPrinter()

/** Where longer than this, a line of code is broken. */
const width = 96

/** A declaration longer than this is data, which the site shows elsewhere. */
const maxLines = 40

const print = (node: ts.Node, printer = bare): string =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replaceAll(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2))
    // What the compiler could not name by itself is named by its file.
    .replaceAll(/import\("[^"]*"\)\./g, '')
    .replaceAll(/;$/gm, '')

const list = (nodes: readonly ts.Node[] | undefined): string[] => (nodes ?? []).map((node) => print(node))

/** A parameter that is taken apart has a name in the documentation. */
function parameterText(node: ts.ParameterDeclaration): string {
  const printed = print(node)
  return ts.isObjectBindingPattern(node.name) ? printed.replace(print(node.name), 'options') : printed
}

function functionText(node: ts.FunctionDeclaration): string {
  const typeParameters = list(node.typeParameters)
  const head = `function ${node.name?.text}${typeParameters.length > 0 ? `<${typeParameters.join(', ')}>` : ''}`
  const parameters = node.parameters.map(parameterText)
  const result = node.type === undefined ? '' : `: ${print(node.type)}`
  const line = `${head}(${parameters.join(', ')})${result}`
  if (
    !parameters.some((parameter) => parameter.includes('\n')) &&
    (line.split('\n', 1)[0] ?? '').length <= width
  )
    return line
  const lines = parameters.map((parameter) => `  ${parameter.replaceAll('\n', '\n  ')},\n`)
  return `${head}(\n${lines.join('')})${result}`
}

/** A long list of words in lines of a readable length. */
function broken(line: string): string {
  if (line.length <= width || !line.includes(' | ') || /^ *(\/?\*|\/\/)/.test(line)) return line
  const indent = `${line.match(/^ */)?.[0] ?? ''}  `
  const lines: string[] = []
  for (const part of line.split(' | ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length + 3 <= width)
      lines[lines.length - 1] = `${last} | ${part}`
    else lines.push(last === undefined ? part : `${indent}| ${part}`)
  }
  return lines.join('\n')
}

function text(node: ts.Declaration, printer: ts.Printer): string {
  if (ts.isFunctionDeclaration(node)) return functionText(node)
  if (ts.isVariableDeclaration(node)) return `const ${print(node, printer)}`
  // The comment of the declaration itself is above it on the page.
  return print(node, printer).replace(/^(\s*\/\*\*?(?:[^*]|\*(?!\/))*\*\/)*\s*(export )?(declare )?/, '')
}

/**
 * A declaration for readers: in short lines, cut if it is too long, and without the comments in it unless they are wanted.
 */
export function declarationText(node: ts.Declaration, withComments = false): string {
  const lines = text(node, withComments ? commented : bare)
    .split('\n')
    .flatMap((line) => broken(line).split('\n'))
  return lines.length <= maxLines ? lines.join('\n') : [...lines.slice(0, maxLines - 1), '  // …'].join('\n')
}
