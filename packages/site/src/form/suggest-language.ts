/**
 * Suggests the culture and the language for the country that is chosen, as long as nobody has typed others: the first of
 * its official languages, which the page has at the option. The others are offered in lists, as is English.
 */
export function suggestLanguage(form: HTMLFormElement): void {
  const country = form.querySelector('#country') as HTMLSelectElement
  const suggested = new Map<HTMLInputElement, string>()

  const suggest = (id: string, texts: readonly string[], others: readonly string[]): void => {
    const input = form.querySelector(`#${id}`) as HTMLInputElement
    input.list?.replaceChildren()
    for (const text of [...texts, ...others]) input.list?.append(option(text))
    if (input.value !== '' && input.value !== suggested.get(input)) return
    input.value = texts[0] ?? ''
    suggested.set(input, input.value)
  }

  const update = (): void => {
    const { value } = country
    const languages = country.selectedOptions[0]?.dataset.languages?.split(' ') ?? []
    const culture = (language: string): string => `${language}-${value}`
    const english = value === '' || languages.includes('en') ? [] : ['en']
    suggest('culture', languages.map(culture), english.map(culture))
    suggest('language', languages, english)
  }

  country.addEventListener('change', update)
  update()
}

function option(value: string): HTMLOptionElement {
  const element = document.createElement('option')
  element.value = value
  return element
}
