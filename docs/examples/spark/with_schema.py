"""Verdicts by the portable schema and the table of issue codes: nothing but Python on the workers."""

import json

from issue_codes import issues, load
from with_command import as_text


def answers(generated, resource):
    """What turns pairs of key and line into triples of key, line and answer."""
    # Read by the driver: Spark sends them to the workers with the function.
    tables = load(generated, resource)

    def answer_all(lines):
        for key, line in lines:
            yield key, line, answer(line, tables)

    return answer_all


def answer(line, tables):
    """The verdict, and each issue as code and pointer; the sentences are the command's."""
    try:
        record = json.loads(line.decode("utf-8"), parse_constant=not_json)
    except UnicodeDecodeError:
        return "unreadable", [("not-utf-8", "", None)]
    except ValueError:
        return "unreadable", [("json-syntax", "", None)]
    except RecursionError:
        return "unreadable", [("too-deep", "", None)]
    found = [(code, as_text(pointer), None) for code, pointer in issues(*tables, record)]
    return ("invalid" if found else "valid"), found


def not_json(constant):
    """Python reads NaN and Infinity, which are not JSON."""
    raise ValueError(constant)
