"""The answers of the Spark example to lines of every resource, in both ways: on standard input, an object of lists."""

import json
import sys

sys.dont_write_bytecode = True
command, schemas, *folders = sys.argv[1:]
sys.path[:0] = folders

import with_command  # noqa: E402
import with_schema  # noqa: E402

answers = {}
for resource, lines in json.load(sys.stdin).items():
    for way in with_command.answers([command], resource), with_schema.answers(schemas, resource):
        numbered = enumerate(line.encode() for line in lines)
        answers.setdefault(resource, []).append([answer for _key, _line, answer in way(numbered)])
print(json.dumps(answers))
