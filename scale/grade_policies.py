"""Grades policies on Apache Spark: `spark-submit scale/grade_policies.py RECORDS OUT`. docs/scale.md explains it."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from pyspark.sql import SparkSession

from candor_scale.job import parse, run
from candor_scale.rows import WrongRecords


def main() -> int:
    """Runs the job that the command line asks for.

    Out: its exit status: 2 when the records are not what it says, as for any wrong usage; 1 when all are errors.
    """
    job = parse()
    spark = SparkSession.builder.appName("candor").getOrCreate()
    with tempfile.TemporaryDirectory() as folder:
        # The executors need our code too.
        archive = shutil.make_archive(str(Path(folder) / "candor_scale"), "zip", Path(__file__).parent, "candor_scale")
        spark.sparkContext.addPyFile(archive)
        try:
            done = run(spark, job)
        except WrongRecords as error:
            print(f"grade_policies.py: error: {error}", file=sys.stderr)
            return 2
        finally:
            spark.stop()
    print(f"{done.reports:,} reports, {done.errors:,} errors")
    return done.status


if __name__ == "__main__":
    # Where a notebook's cluster runs this, any exit counts as a failure, one with 0 too.
    if status := main():
        sys.exit(status)
