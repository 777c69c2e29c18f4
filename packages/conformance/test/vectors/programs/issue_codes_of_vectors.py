"""Writes the issues that the Python example finds in every vector: for each resource a list of lists of "code pointer"."""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
generated, example = map(Path, sys.argv[1:])
sys.path.insert(0, str(example))
from issue_codes import issues, load  # noqa: E402

found = {}
for file in sorted((generated / "vectors").glob("*.json")):
    rules = load(generated, file.stem)
    documents = [test["data"] for group in json.loads(file.read_text("utf-8")) for test in group["tests"]]
    found[file.stem] = [[f"{code} {pointer}" for code, pointer in issues(*rules, document)] for document in documents]
json.dump(found, sys.stdout)
