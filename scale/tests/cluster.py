"""The job on a real cluster: `cluster.py RECORDS SINGLE ROWS COMMAND…`. `npm run test:scale` calls it.

RECORDS are lines of JSON; SINGLE is the Parquet file that one process of the command line made of them; after ROWS rows
of a partition a filter is killed; COMMAND is the filter. Two executors of one core each, every one a Java process of
its own.
"""

import json
import shlex
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from candor_scale.job import Job, configure, parse, read_lines, run
from candor_scale.rows import Done, WrongRecords

#: So many pages of 1 MB are more than an executor has memory for.
PAGES = 1_200

#: A filter that answers without grading.
ANSWERS = """import sys
for line in sys.stdin.buffer:
    print('{"id": "x", "code": null}', flush=True)
"""

failed = 0


def check(what: str, holds: bool) -> None:
    """Prints whether it holds, and remembers when it does not."""
    global failed
    failed += not holds
    print(f"{'ok    ' if holds else 'FAILED'}  {what}", flush=True)


def counted(rows: DataFrame, columns: list[str]) -> Counter:
    """How often each row is there."""
    return Counter(json.dumps(row.asDict(), sort_keys=True, default=str) for row in rows.select(columns).collect())


def tasks(spark: SparkSession, records: Path, lengths: list[int]) -> int:
    """Into how many tasks lines of JSON are split: of files in the folder `records`, each of so many lines of 10 kB."""
    records.mkdir()
    line = json.dumps({"id": "x", "text": "We collect nothing. " * 500}) + "\n"
    for number, length in enumerate(lengths):
        (records / f"{number}.jsonl").write_text(line * length, encoding="utf-8")
    job = Job(str(records), "", "jsonl")
    configure(spark, job)
    return read_lines(spark, job).rdd.getNumPartitions()


def large_pages(spark: SparkSession) -> DataFrame:
    """Pages of 1 MB, no two of them the same, that compress so well that one row group has all of them."""
    page = F.concat(F.col("id").cast("string"), F.expr("repeat('We collect nothing. ', 50000)"))
    return spark.range(0, PAGES, 1, 1).select(F.col("id"), page.alias("html"))


def refusal(spark: SparkSession, arguments: list[str]) -> str:
    """What the job says to records that it refuses; empty where it takes them."""
    try:
        run(spark, parse(arguments))
    except WrongRecords as error:
        return str(error)
    return ""


def main() -> int:
    """Runs the job in each way, and compares."""
    records, single_path, rows_before_death, command = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("candor test")
        .config("spark.executor.memory", "1024m")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    executors = spark._jsc.sc().statusTracker().getExecutorInfos()
    check(f"two executors beside the driver: {len(executors) - 1}", len(executors) == 3)

    single = spark.read.parquet(single_path)
    columns = [name for name in single.columns if name != "line"]
    expected = counted(single, columns)
    count = sum(expected.values())
    with tempfile.TemporaryDirectory(prefix="candor scale ") as folder:
        out = str(Path(folder) / "plain")
        begun = time.monotonic()
        done = run(spark, Job(records, out, "jsonl", partition_by=["language"], partitions=6, command=command))
        print(f"        {count} records in {time.monotonic() - begun:.0f} s", flush=True)
        rows = spark.read.parquet(out)
        check(f"the rows of a single machine, {count} of them", counted(rows, columns) == expected)
        errors = rows.where(F.col("outcome") == "errors")
        right = Done(count - errors.count(), errors.count())
        check(f"counted as they are written: {done}", done == right)
        check("bad records apart, each with what it was", errors.where(F.col("record").isNull()).count() == 0)
        folders = sorted(path.name for path in Path(out).iterdir() if path.is_dir())
        check(f"a folder for reports and one for errors: {', '.join(folders)}", len(folders) == 2)
        check("below them folders by language", (Path(out) / "outcome=results" / "language=en").is_dir())

        split = tasks(spark, Path(folder) / "one file", [3_300])
        check(f"tasks of some 8 MB out of 33 MB: {split}", split == 5)
        split = tasks(spark, Path(folder) / "small files", [1] * 100)
        check(f"no task for every second of 100 small files: {split} tasks", 2 <= split <= 8)

        marker = Path(folder) / "killed"
        wrapper = [sys.executable, str(Path(__file__).parent / "dies_once.py"), str(marker), rows_before_death]
        out = str(Path(folder) / "killed on the way")
        done = run(spark, Job(records, out, "jsonl", partitions=6, command=[*wrapper, *command]))
        check("a filter was killed on the way", marker.exists())
        check("… and no row is counted twice", done == right)
        check("… and no row is lost, changed or doubled", counted(spark.read.parquet(out), columns) == expected)

        table = str(Path(folder) / "table.parquet")
        good = spark.read.json(records).where("id is not null and (html is not null or markdown is not null)")
        good.select("id", "url", "html", "markdown").repartition(4).write.parquet(table)
        out = str(Path(folder) / "from a table")
        run(spark, parse([table, out, "--filter", shlex.join(command)]))
        ids = {row.id for row in good.select("id").collect()}
        from_table = counted(spark.read.parquet(out), columns)
        wanted = counted(single.where(F.col("id").isin(list(ids))), columns)
        check(f"the same rows from a Parquet table, {len(ids)} of them", from_table == wanted)

        unnamed = str(Path(folder) / "a table")
        good.select("id", "html").limit(1).write.parquet(unnamed)
        out = str(Path(folder) / "refused")
        said = refusal(spark, [unnamed, out])
        check("Parquet whose name does not say so is refused", "add --format parquet" in said)
        said = refusal(spark, [records, out, "--format", "parquet"])
        check("lines of JSON that are said to be Parquet are refused", "add --format jsonl" in said)
        said = refusal(spark, [single_path, out])
        check("a table without policies is refused", "none of the columns" in said)
        check("… and nothing is written", not Path(out).exists())

        table = str(Path(folder) / "large pages.parquet")
        large_pages(spark).write.parquet(table)
        out = str(Path(folder) / "from large pages")
        run(spark, Job(table, out, "parquet", command=[sys.executable, "-c", ANSWERS]))
        check(f"{PAGES} pages of 1 MB out of one row group", spark.read.parquet(out).count() == PAGES)
    spark.stop()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
