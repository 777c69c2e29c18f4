"""OpenPartner's issue codes from the errors of Python's jsonschema."""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend


def pattern(validator, expression, text, _schema):
    """In JSON Schema `$` is the very end; in Python it also stands before a line feed there."""
    if validator.is_type(text, "string") and not re.search(re.sub(r"\$$", r"\\Z", expression), text):
        yield ValidationError("does not match")


Validator = extend(Draft202012Validator, {"pattern": pattern})


def pointer(steps):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def paths(error, names):
    """What an error is about: the properties that are missing, those that are unknown, or the value itself."""
    if error.validator == "required":
        return [[*error.absolute_path, name] for name in names if name not in error.instance]
    if error.validator == "additionalProperties":
        return [[*error.absolute_path, name] for name in error.instance if name not in names]
    return [error.absolute_path]


def issues(schema, rows, order, document):
    """Code and pointer of each issue, one a pointer, the most telling first."""
    rank = {code: place for place, codes in enumerate(order) for code in codes}
    found = {}
    for error in Validator(schema).iter_errors(document):
        row = rows.get(pointer(error.absolute_schema_path), {})
        units = len(error.instance.encode("utf-16-le", "surrogatepass")) // 2 if "longest" in row else 0
        code = row.get("null", row.get("code")) if error.instance is None else row.get("code")
        if code and units <= row.get("longest", 0):
            for path in paths(error, row.get("properties", [])):
                found.setdefault(pointer(path), []).append(code)
    best = [(min(codes, key=rank.get), place) for place, codes in found.items()]
    return sorted(best, key=lambda issue: rank[issue[0]])


def load(generated, resource):
    """Schema, rows and order for a resource, from the folder `generated` of @openpartner/schemas."""
    table = json.loads(Path(generated, "issue-codes.json").read_text("utf-8"))
    schema = json.loads(Path(generated, "bundle", f"{resource}.schema.json").read_text("utf-8"))
    return schema, table["resources"][resource], table["order"]


if __name__ == "__main__":
    for code, place in issues(*load(sys.argv[1], sys.argv[2]), json.load(sys.stdin)):
        print(code, place)
