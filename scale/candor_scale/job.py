"""The job: reads records, grades them on all executors, writes Parquet. `grade_policies.py` calls it."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from dataclasses import dataclass

from pyspark.sql import DataFrame, Observation, SparkSession
from pyspark.sql import functions as F

from .partitions import GROUP, grader
from .rows import (
    ABOUT_COLUMNS,
    BYTES_COLUMN,
    ERRORS,
    RESULTS,
    TEXT_COLUMNS,
    Done,
    check_format,
    check_table,
    own_columns,
    read_columns,
    schema_of,
)

#: What a task reads, in bytes, where that can be split. Of a lost executor whole tasks are graded again, so one is to
#: take minutes: a policy takes seconds, and 8 MB are some 20 pages with their scripts, or 180 texts.
TASK_BYTES = 8_000_000
#: The least that is worth a task, and what a file counts for beside its size: with Spark's own 4 MB a task would have
#: two of many small files, and a filter start for every two.
LEAST_TASK_BYTES = 250_000

#: What runs on the executors when nothing else is named. One worker each: Spark itself uses the cores.
COMMAND = "candor grade --jsonl --fields --jobs 1"


@dataclass(frozen=True)
class Job:
    """What is asked."""

    records: str
    out: str
    #: "jsonl" or "parquet".
    format: str
    #: Columns that the output is partitioned by.
    partition_by: Sequence[str] = ()
    #: How many partitions the records are spread over; None: as they are read, `TASK_BYTES` in each.
    partitions: int | None = None
    command: Sequence[str] = tuple(shlex.split(COMMAND))


def parse(arguments: Sequence[str] | None = None) -> Job:
    """The job that a command line asks for. Ends the program with a message when it is not understood."""
    parser = argparse.ArgumentParser(prog="grade_policies.py", description=__doc__)
    contents = "html, text, markdown, pdf_base64 or pdf"
    parser.add_argument("records", help=f"JSON lines or Parquet: id, url, service, date, and {contents}")
    parser.add_argument("out", help="a folder for Parquet; it must not be there yet")
    parser.add_argument(
        "--format",
        choices=("jsonl", "parquet"),
        help="of the records; parquet otherwise where their name ends in .parquet, or else jsonl",
    )
    parser.add_argument("--partition-by", default="", metavar="COLUMNS", help="such as language,status")
    parser.add_argument("--partitions", type=int, help="spread the records over so many tasks first")
    parser.add_argument("--filter", default=COMMAND, metavar="COMMAND", help=f"on each executor: {COMMAND}")
    given = parser.parse_args(arguments)
    ending = "parquet" if given.records.rstrip("/").endswith(".parquet") else "jsonl"
    partition_by = [name for name in given.partition_by.split(",") if name]
    known = [column["name"] for column in own_columns(read_columns())]
    for name in partition_by:
        if name not in known:
            parser.error(f"there is no column {name}")
    return Job(
        records=given.records,
        out=given.out,
        format=given.format or ending,
        partition_by=partition_by,
        partitions=given.partitions,
        command=shlex.split(given.filter),
    )


def first_file(spark: SparkSession, records: str) -> tuple[str, bytes]:
    """The first file of the records that is not empty, and its first four bytes; empty texts where there is none."""
    # Through Hadoop, which opens whatever Spark can read, and of a large file no more than is asked for.
    jvm, hadoop = spark.sparkContext._jvm, spark.sparkContext._jsc.hadoopConfiguration()
    assert jvm is not None
    for file in spark.read.text(records).inputFiles():
        path = jvm.org.apache.hadoop.fs.Path(jvm.java.net.URI(file))
        stream = path.getFileSystem(hadoop).open(path)
        try:
            beginning = bytes(byte for byte in (stream.read() for _ in range(4)) if byte >= 0)
        finally:
            stream.close()
        if beginning:
            return path.toString(), beginning
    return "", b""


def read_lines(spark: SparkSession, job: Job) -> DataFrame:
    """The records as lines of JSON, in bytes: a data frame with one column, `line`.

    Raises:
        WrongRecords: when they are of another format than they are read as, or a table without what a record needs.
    """
    file, beginning = first_file(spark, job.records)
    if beginning:
        check_format(file, job.format, beginning)
    if job.format == "jsonl":
        # Bytes as they are: a line of another encoding is refused by the filter, not mended on the way.
        lines = spark.read.option("lineSep", "\n").text(job.records)
        return lines.select(F.col("value").cast("binary").alias("line"))
    table = spark.read.parquet(job.records)
    check_table(job.records, table.columns)
    # As text, also an id that is a number: JSON would round a large one.
    names = ("id", *ABOUT_COLUMNS, *TEXT_COLUMNS)
    fields = [F.col(name).cast("string").alias(name) for name in names if name in table.columns]
    if BYTES_COLUMN in table.columns:
        fields.append(F.base64(F.col(BYTES_COLUMN)).alias("pdf_base64"))
    return table.select(F.to_json(F.struct(*fields)).cast("binary").alias("line"))


def configure(spark: SparkSession, job: Job) -> None:
    """Sets what Spark has to know of pages: one may have megabytes and takes seconds to grade."""
    # Few at once on their way to Python.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", str(GROUP))
    # Nor more out of a Parquet table: 4,096 pages at once, as is usual, are 2 GB in a single array.
    spark.conf.set("spark.sql.parquet.columnarReaderBatchSize", str(GROUP))
    # Where records are spread afterwards, a task that reads does not grade: as large as Spark would have it.
    if job.partitions is None:
        spark.conf.set("spark.sql.files.maxPartitionBytes", str(TASK_BYTES))
        spark.conf.set("spark.sql.files.openCostInBytes", str(LEAST_TASK_BYTES))


def run(spark: SparkSession, job: Job) -> Done:
    """Does the job, and counts what it wrote. The output is there when all of it is done, or not at all.

    It is written once, reports and errors together, each in a folder of its own (`outcome=results`, `outcome=errors`):
    whatever is run again after a failure takes the place of what had failed.
    """
    columns = read_columns()
    configure(spark, job)
    lines = read_lines(spark, job)
    if job.partitions is not None:
        lines = lines.repartition(job.partitions)
    rows = lines.mapInArrow(grader(job.command, columns), schema_of(own_columns(columns)))
    # Counted as they are written: to count them in what was written, every file would have to be opened once more.
    seen = Observation()
    rows = rows.observe(
        seen, *(F.count(F.when(F.col("outcome") == outcome, 1)).alias(outcome) for outcome in (RESULTS, ERRORS))
    )
    rows.write.mode("error").partitionBy("outcome", *job.partition_by).parquet(job.out)
    return Done(reports=seen.get[RESULTS], errors=seen.get[ERRORS])
