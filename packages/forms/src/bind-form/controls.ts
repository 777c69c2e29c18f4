import { nameSteps, pathOf } from '../from-form/name-steps.ts'

/** An element in which a person gives a value. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Finds the control of a field, by its path; of an object, the first one in it. */
export type Finder = (path: readonly (string | number)[]) => Control | undefined

// A field that is called `elements` takes the place of the form's own property.
const elementsOf = (form: HTMLFormElement): Iterable<Element> =>
  Reflect.get(HTMLFormElement.prototype, 'elements', form) as Iterable<Element>

/** The controls of a form that a person can reach, in their order. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...elementsOf(form)].filter((element): element is Control =>
    element.matches(':is(input,select,textarea):enabled:not([type=hidden])'),
  )

/** Whether a person can see a control, as far as the browser can tell. */
export const isShown = (control: Element): boolean => control.checkVisibility?.() ?? true

// A normalizer may have found the wire name of a field that is called otherwise.
const folded = (path: readonly (string | number)[]): string =>
  path.join('.').replaceAll(/[_-]/g, '').toLowerCase()

/** Whether a person can take back what is given in a control: what is chosen in a list without an empty option stays. */
export const canBeEmpty = (control: Control): boolean =>
  'options' in control
    ? [...control.options].some(({ value }) => value === '')
    : control.matches(':read-write,[type=checkbox],[type=file]')

const isChoice = (control: Control): boolean => control.matches('[type=checkbox],[type=radio]')

/** A finder among these controls. Those of a list `tags[]` are counted as its items are: only where something is given. */
export function finder(controls: readonly Control[], wrapper?: string): Finder {
  const names = controls.map(({ name }) => folded(pathOf(nameSteps(name), wrapper)))
  const called = (isCalled: (name: string) => boolean): Control[] =>
    controls.filter((_control, index) => isCalled(names[index] ?? ''))
  /** Of several, the one that counts: the last that is given. */
  const counted = (all: readonly Control[]): Control | undefined => {
    const shown = all.filter(isShown)
    const candidates = shown.length > 0 ? shown : all
    return candidates.findLast((control) => control.value && !isChoice(control)) ?? candidates[0]
  }
  return (path) => {
    if (path.length === 0) return undefined
    const name = folded(path)
    const list = folded(path.slice(0, -1))
    return (
      counted(called((other) => other === name)) ??
      called((other) => other === list || other === `${list}.[]`).filter(
        (control) => control.value && (!isChoice(control) || control.matches(':checked')),
      )[Number(path.at(-1))] ??
      called((other) => other.startsWith(`${name}.`)).find(isShown)
    )
  }
}

/** Gives a control the focus, and answers whether it took it. */
export function focusOn(control: Element): boolean {
  for (
    let parent = control.closest('details');
    parent;
    parent = parent.parentElement?.closest('details') ?? null
  )
    parent.open = true
  ;(control as HTMLElement).focus()
  return (control.getRootNode() as Document | ShadowRoot).activeElement === control
}
