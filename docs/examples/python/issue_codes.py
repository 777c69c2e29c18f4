"""OpenPartner's issue codes from the errors of Python's jsonschema."""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend


def pattern(validator, expression, text, schema):
    """In JSON Schema `$` is the very end; Python's also stands before a last line feed."""
    if validator.is_type(text, "string") and not re.search(re.sub(r"\$$", r"\\Z", expression), text):
        yield ValidationError("does not match the pattern")


Validator = extend(Draft202012Validator, {"pattern": pattern})


def pointer(steps):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def places(row, error):
    """The pointers that an error is about: itself, or the properties that are missing or unknown."""
    names = row.get("properties", [])
    if error.validator == "required":
        names = [name for name in names if name not in error.instance]
    elif error.validator == "additionalProperties":
        names = [name for name in error.instance if name not in names]
    else:
        return [pointer(error.absolute_path)]
    return [pointer([*error.absolute_path, name]) for name in names]


def issues(schema, rows, order, document):
    """(code, pointer) of each issue, one a field, the most telling first."""
    rank = {code: place for place, codes in enumerate(order) for code in codes}
    found = {}
    for error in Validator(schema).iter_errors(document):
        row = rows.get(pointer(error.absolute_schema_path))
        if row is None or ("longest" in row and len(error.instance.encode("utf-16-le", "surrogatepass")) > 2 * row["longest"]):
            continue
        for place in places(row, error):
            if place not in found or rank[row["code"]] < rank[found[place]]:
                found[place] = row["code"]
    return sorted(((code, place) for place, code in found.items()), key=lambda issue: rank[issue[0]])


def load(generated, resource):
    """Schema, rows and order for a resource, from the folder `generated` of @openpartner/schemas."""
    read = lambda path: json.loads((Path(generated) / path).read_text("utf-8"))
    table = read("issue-codes.json")
    return read(f"bundle/{resource}.schema.json"), table["resources"][resource], table["order"]


if __name__ == "__main__":
    for code, place in issues(*load(sys.argv[1], sys.argv[2]), json.load(sys.stdin)):
        print(code, place)
