"""Writes the verdicts of Python's jsonschema on every vector: for each resource a list of booleans."""

import json
import sys
from pathlib import Path

from jsonschema import Draft4Validator, validators

generated, variant = Path(sys.argv[1]), sys.argv[2]
read = lambda path: json.loads(path.read_text("utf-8"))
schemas = {file.name.removesuffix(".schema.json"): read(file) for file in (generated / variant).glob("*.schema.json")}
addresses = {schema["$id"]: schema for schema in schemas.values() if "$id" in schema}


def others(schema):
    """What finds the other schemas: a registry, or in older releases a resolver."""
    try:
        from referencing import Registry, Resource
    except ImportError:
        return {"resolver": validators.RefResolver.from_schema(schema, store=addresses)}
    contents = [(address, Resource.from_contents(content)) for address, content in addresses.items()]
    return {"registry": Registry().with_resources(contents)}


verdicts = {}
for name, schema in schemas.items():
    # A file without `$schema` is one of draft-04.
    validator = validators.validator_for(schema, default=Draft4Validator)(schema, **others(schema))
    tests = [test for group in read(generated / "vectors" / f"{name}.json") for test in group["tests"]]
    verdicts[name] = [validator.is_valid(test["data"]) for test in tests]
json.dump(verdicts, sys.stdout)
