"""Candor on Apache Spark: each partition of a data set is graded by one process of the command line."""
