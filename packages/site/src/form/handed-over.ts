/** The playground leaves a document for the form here, and reads the one of the form: as JSON, in the same tab. */
const toForm = 'openpartner-form-document'
const toPlayground = 'openpartner-playground-document'

/** Leaves a document for the playground. */
export function handToPlayground(text: string): void {
  try {
    sessionStorage.setItem(toPlayground, text)
  } catch {
    // A browser that keeps nothing opens the playground with its own example.
  }
}

/** Fills the form from the document that the playground left, once; most visits load nothing for it. */
export async function takeFromPlayground(form: HTMLFormElement, notice: HTMLElement): Promise<void> {
  const text = documentLeft()
  if (text === null) return
  const { fillForm } = await import('./fill-form.ts')
  fillForm(form, notice, text)
}

function documentLeft(): string | null {
  try {
    const text = sessionStorage.getItem(toForm)
    sessionStorage.removeItem(toForm)
    return text
  } catch {
    return null
  }
}
