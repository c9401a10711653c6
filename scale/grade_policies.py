"""Grades policies on Apache Spark: `spark-submit scale/grade_policies.py RECORDS OUT`. docs/scale.md explains it."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from pyspark.sql import SparkSession

from candor_scale.job import parse, run


def main() -> None:
    """Runs the job that the command line asks for."""
    job = parse()
    spark = SparkSession.builder.appName("candor").getOrCreate()
    with tempfile.TemporaryDirectory() as folder:
        # The executors need our code too.
        archive = shutil.make_archive(str(Path(folder) / "candor_scale"), "zip", Path(__file__).parent, "candor_scale")
        spark.sparkContext.addPyFile(archive)
        run(spark, job)
    spark.stop()


if __name__ == "__main__":
    main()
