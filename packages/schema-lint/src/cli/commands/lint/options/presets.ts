import { InvalidArgumentError } from 'commander'
import { type PresetName, presetNames } from '../../../../engine/rule.ts'
import { nearest } from '../../../../text/nearest.ts'

/** Adds presets, separated by commas, to those that were given before. */
export function addPresets(text: string, before: readonly PresetName[] | undefined): readonly PresetName[] {
  return [...(before ?? []), ...text.split(',').map((name) => presetNamed(name.trim()))]
}

function presetNamed(text: string): PresetName {
  const found = presetNames.find((name) => name === text)
  if (found !== undefined) return found
  throw new InvalidArgumentError(
    `Did you mean ${nearest(text, presetNames)}? There are ${presetNames.join(', ')}.`,
  )
}
