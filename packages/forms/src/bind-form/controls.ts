import { nameSteps } from '../from-form/form-tree.ts'

/** An element in which a person gives a value. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Finds the control of a field, by its path. */
export type Finder = (path: readonly (string | number)[]) => Control | undefined

/** The controls of a form that a person can reach, in their order. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((element): element is Control =>
    element.matches(':is(input,select,textarea):enabled:not([type=hidden])'),
  )

/** A finder among these controls. Those of a list `tags[]` are counted as its items are: only where something is given. */
export function finder(controls: readonly Control[]): Finder {
  const names = controls.map(({ name }) => nameSteps(name).join('.'))
  const called = (name: string): Control[] => controls.filter((_control, index) => names[index] === name)
  return (path) =>
    called(path.join('.'))[0] ??
    called([...path.slice(0, -1), '[]'].join('.')).filter(
      (control) => control.value && control.matches(':checked,:not([type=checkbox])'),
    )[Number(path.at(-1))]
}
