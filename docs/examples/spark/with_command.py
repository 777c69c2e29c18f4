"""Verdicts by the command `openpartner`: one process for each partition."""

import json
from queue import SimpleQueue
from subprocess import PIPE, Popen
from threading import Thread


def answers(command, resource):
    """What turns pairs of key and line into triples of key, line and answer, in constant memory."""
    complete = [*command, "validate", "-", "--as", resource, "--format", "ndjson"]

    def answer_all(lines):
        with Popen(complete, stdin=PIPE, stdout=PIPE) as process:
            try:
                sent = SimpleQueue()
                Thread(target=send, args=(lines, process.stdin, sent), daemon=True).start()
                reports = map(json.loads, process.stdout)
                next(reports, None)
                for report in reports:
                    if "summary" in report:
                        break
                    yield *sent.get(), answer(report)
                else:
                    raise RuntimeError(f"{complete} ended before its summary")
                if failure := sent.get():
                    raise failure
            finally:
                process.kill()

    return answer_all


def send(lines, pipe, sent):
    """Writes the lines, and after the last puts what went wrong, or None."""
    try:
        with pipe:
            # A first line that is a record of its own: so the rest is one record per line, whatever is in it.
            pipe.write(b"{}\n")
            for key, line in lines:
                sent.put((key, line))
                pipe.write(line + b"\n")
        sent.put(None)
    except Exception as failure:
        sent.put(failure)


def answer(report):
    """The verdict, and each issue as code, pointer and message."""
    if error := report.get("error"):
        # An offset counts from where the partition begins: a sentence that has one would mislead.
        return "unreadable", [(error["code"], "", None if "offset" in error else error["message"])]
    issues = [(issue["code"], as_text(issue["pointer"]), issue["message"]) for issue in report["issues"]]
    return ("valid" if report["ok"] else "invalid"), issues


def as_text(pointer):
    """Half a surrogate pair is possible in JSON, but not in a table."""
    return pointer.encode("utf-8", "replace").decode("utf-8")
