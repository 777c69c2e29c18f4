/** A culture, which a line could end in the middle of. */
const culture = /\b([a-z]{2}-[A-Z]{2})\b/

/** Shows text in which cultures, or a value, are elements of their own: a style sheet can keep them on one line. */
export function showText(element: Element, text: string, value = ''): void {
  const parts = value ? text.split(value).flatMap((part) => [value, part]) : ['', ...text.split(culture)]
  const nodes = parts.map((part, index) => {
    if (index % 2 === 1) return part
    const unbroken = document.createElement('bdi')
    unbroken.textContent = part
    return unbroken
  })
  element.replaceChildren()
  for (const node of nodes.slice(1)) element.append(node)
}
