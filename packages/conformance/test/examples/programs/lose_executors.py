"""Runs the job of the Spark example in each way, and kills an executor in the middle of each run."""

import json
import os
import signal
import sys
from itertools import islice
from pathlib import Path

sys.dont_write_bytecode = True
export, output, command, schemas, marks, *modules = sys.argv[1:]
marks = os.path.abspath(marks)

from pyspark.sql import SparkSession  # noqa: E402

spark = SparkSession.builder.getOrCreate()
for module in [*modules, __file__]:
    spark.sparkContext.addPyFile(module)

import validate_customers  # noqa: E402
import with_command  # noqa: E402
import with_schema  # noqa: E402


def executor():
    """The Java process that this Python belongs to."""
    process = os.getppid()
    while "CoarseGrainedExecutorBackend" not in Path(f"/proc/{process}/cmdline").read_text():
        process = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    return process


def fatal(answers, way):
    """The same answers; half way through its third partition, the first executor that gets there is killed."""

    def answer_all(lines):
        mine = Path(marks, f"{way}-{executor()}")
        mine.mkdir(exist_ok=True)
        # A task that is run again has a process of its own or another attempt: each counts.
        Path(mine, f"{os.getpid()}-{len(list(mine.iterdir()))}").touch()
        given = answers(lines)
        if len(list(mine.iterdir())) == 3:
            yield from islice(given, 50)
            try:
                Path(marks, f"{way}-killed").mkdir()
                os.kill(executor(), signal.SIGKILL)
            except FileExistsError:
                pass
        yield from given

    return answer_all


def table(name):
    return [row.asDict(recursive=True) for row in spark.read.parquet(f"{output}/{name}").collect()]


def tables(way):
    dead = [{**row, "record": row["record"].hex()} for row in table(f"{way}/dead-letters")]
    return {"dead": dead, "summary": table(f"{way}/summary"), "issues": table(f"{way}/issues")}


ways = {
    "command": with_command.answers([command], "customer"),
    "schema": with_schema.answers(schemas, "customer"),
}
for way, answers in ways.items():
    validate_customers.run(spark, [export], f"{output}/{way}", fatal(answers, way))
partitions = validate_customers.read_lines(spark, [export]).rdd.getNumPartitions()
print(json.dumps({"partitions": partitions, "tables": {name: tables(name) for name in ["undisturbed", *ways]}}))
