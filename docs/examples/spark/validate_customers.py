"""A Spark job: validates NDJSON, writes dead letters and a summary as Parquet."""

import argparse
import shlex
from itertools import groupby

import with_command
import with_schema
from pyspark import StorageLevel
from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as sql

VERDICTS = """file string, block bigint, index bigint, verdict string, record binary,
    issues array<struct<code: string, pointer: string, message: string>>"""


def read_lines(spark, paths):
    """One row a line: the raw bytes, and the block of the file that Spark reads as one piece."""
    where = ["_metadata.file_path file", "_metadata.file_block_start block"]
    return spark.read.text(paths, lineSep="\n").selectExpr(*where, "cast(value as binary) record")


def numbered(rows):
    """The rows of a partition, with the index of the line in its block."""
    for (file, block), lines in groupby(rows, key=lambda row: (row.file, row.block)):
        for index, row in enumerate(lines):
            if row.record.strip(b" \t\r"):
                yield (file, block, index), bytes(row.record)


def validate(lines, answers):
    """One row a record. `answers` turns pairs of key and text into triples of key, text and issues."""

    def rows_of(partition):
        for key, text, (verdict, issues) in answers(numbered(partition)):
            yield (*key, verdict, None if verdict == "valid" else text, issues)

    return lines.sparkSession.createDataFrame(lines.rdd.mapPartitions(rows_of), VERDICTS, verifySchema=False)


def first_lines(lines):
    """The number of the line, from 1, that each block begins with."""
    before = Window.partitionBy("file").orderBy("block").rowsBetween(Window.unboundedPreceding, -1)
    counted = lines.groupBy("file", "block").agg(sql.count("*").alias("lines"))
    return counted.select("file", "block", (1 + sql.coalesce(sql.sum("lines").over(before), sql.lit(0))).alias("first"))


def run(spark, paths, output, answers):
    lines = read_lines(spark, paths)
    # Each record is validated once, however many tables are made of it; what a lost executor held is validated again.
    verdicts = validate(lines, answers).persist(StorageLevel.DISK_ONLY)
    dead = verdicts.where("verdict != 'valid'").join(sql.broadcast(first_lines(lines)), ["file", "block"])
    dead = dead.selectExpr("file", "first + index line", "verdict", "record", "issues")
    dead.write.mode("overwrite").parquet(f"{output}/dead-letters")

    counts = [f"count_if(verdict = '{verdict}') {verdict}" for verdict in ("valid", "invalid", "unreadable")]
    summary = verdicts.selectExpr("count_if(verdict != 'unreadable') records", *counts)
    summary.write.mode("overwrite").parquet(f"{output}/summary")

    issues = verdicts.where("verdict = 'invalid'").selectExpr("inline(issues)")
    of_any_item = sql.regexp_replace("pointer", "/[0-9]+(?=/|$)", "/*")
    groups = issues.withColumn("pointer", of_any_item).groupBy("code", "pointer").agg(sql.count("*").alias("count"))
    groups.coalesce(1).write.mode("overwrite").parquet(f"{output}/issues")
    verdicts.unpersist()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", help="NDJSON: files, folders, or addresses that Spark reads")
    parser.add_argument("output", help="folder for dead-letters, summary and issues")
    parser.add_argument("--resource", default="customer")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--command", type=shlex.split, help="the command openpartner, installed on every worker")
    way.add_argument("--schemas", help="the folder `generated` of @openpartner/schemas, which only the driver reads")
    options = parser.parse_args()
    if options.command:
        chosen = with_command.answers(options.command, options.resource)
    else:
        chosen = with_schema.answers(options.schemas, options.resource)
    run(SparkSession.builder.appName("customers").getOrCreate(), options.paths, options.output, chosen)
