import { type EditorState, type Extension, RangeSet } from '@codemirror/state'
import { GutterMarker, gutterLineClass } from '@codemirror/view'
import { drawnMarks, marks } from './marks.ts'

class FaultyLine extends GutterMarker {
  override elementClass = 'cm-issue-line'
}

const marker = new FaultyLine()

function issueLines(state: EditorState): RangeSet<GutterMarker> {
  const starts = new Set<number>()
  const cursor = drawnMarks(state).iter()
  for (; cursor.value !== null; cursor.next()) starts.add(state.doc.lineAt(cursor.from).from)
  return RangeSet.of(
    [...starts].map((start) => marker.range(start)),
    true,
  )
}

/** Marks the number of every line that has an issue. */
export const markedLines: Extension = gutterLineClass.compute([marks], issueLines)
