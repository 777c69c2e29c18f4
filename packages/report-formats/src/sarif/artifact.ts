import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ArtifactLocation, PhysicalLocation, Region as SarifRegion } from 'sarif'
import type { Region } from '@openpartner/json-records/region'
import { shownPath } from '../shown-path.ts'

/** What relative URIs are relative to, by the name that GitHub and others expect. */
export const baseId = '%SRCROOT%'

/** A file by a URI that is relative wherever it can be. */
export function artifactOf(file: string, folder: string): ArtifactLocation {
  const path = shownPath(file, folder)
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href }
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) && URL.canParse(path)) return { uri: new URL(path).href }
  // A name may have lone surrogates, which have no UTF-8.
  const uri = path.split('/').map((part) => encodeURIComponent(Buffer.from(part).toString()))
  return { uri: uri.join('/'), uriBaseId: baseId }
}

/** A location in a file, or the file as a whole. */
export function physicalLocationOf(
  file: string,
  region: Region | undefined,
  folder: string,
): PhysicalLocation {
  return { artifactLocation: artifactOf(file, folder), ...(region && { region: regionOf(region) }) }
}

/** The lines and columns of a part of a text. */
export function regionOf({ start, end }: Region): SarifRegion {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}
