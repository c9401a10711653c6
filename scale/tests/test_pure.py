"""What can be tried without Spark: `python3 -m unittest discover -s scale/tests -t scale`. Needs nothing but Python."""

import json
import sys
import unittest

from candor_scale.filter_process import FilterDied, FilterProcess
from candor_scale.rows import (
    Done,
    WrongRecords,
    check_format,
    check_table,
    in_groups,
    is_record,
    own_columns,
    own_row,
    read_columns,
    schema_of,
)


def python(code: str) -> list[str]:
    """A filter that is a few lines of Python."""
    return [sys.executable, "-c", f"import sys, os, json\n{code}"]


ECHO = python(
    """for line in sys.stdin.buffer:
    sys.stdout.buffer.write(json.dumps({"id": line.decode().strip(), "code": None}).encode() + b"\\n")
    sys.stdout.flush()"""
)
DIES_AFTER_TWO = python(
    """for number, line in enumerate(sys.stdin.buffer):
    if number == 2: os._exit(9)
    print('{"id": "x", "code": null}', flush=True)"""
)


class FilterProcessTest(unittest.TestCase):
    def test_answers_in_order_group_after_group(self):
        with FilterProcess(ECHO) as process:
            for group in ([b"a", b"b"], [b"c"]):
                self.assertEqual([row["id"] for row in process.grade(group)], [line.decode() for line in group])
            process.end()

    def test_does_not_wait_forever_when_both_pipes_are_full(self):
        lines = [b"x" * 200_000] * 20
        with FilterProcess(ECHO) as process:
            self.assertEqual([len(row["id"]) for row in process.grade(lines)], [200_000] * 20)
            process.end()

    def test_says_that_it_died_and_when(self):
        with FilterProcess(DIES_AFTER_TWO) as process:
            rows = process.grade([b"record"] * 5)
            self.assertEqual([next(rows)["id"], next(rows)["id"]], ["x", "x"])
            with self.assertRaisesRegex(FilterDied, "status 9"):
                next(rows)

    def test_a_row_that_is_cut_off_is_no_row(self):
        with FilterProcess(python("""print('{"id": "x"', end="")""")) as process, self.assertRaises(FilterDied):
            list(process.grade([b"record"]))

    def test_the_end_tells_an_error_from_refused_records(self):
        for status, fails in ((0, False), (1, False), (2, True), (9, True)):
            with FilterProcess(python(f"sys.stdin.read(); os._exit({status})")) as process:
                if fails:
                    with self.assertRaises(FilterDied):
                        process.end()
                else:
                    process.end()

    def test_more_rows_than_records_are_an_error(self):
        with FilterProcess(python("""sys.stdin.read(); print("{}")""")) as process, self.assertRaises(FilterDied):
            process.end()


class RowsTest(unittest.TestCase):
    def test_a_report_keeps_its_row_without_its_record(self):
        row = own_row({"id": "a", "status": "graded", "code": None, "line": None}, b'{"id": "a"}')
        self.assertEqual(row, {"id": "a", "status": "graded", "code": None, "record": None, "outcome": "results"})

    def test_a_refused_record_is_shown_as_far_as_it_can_be_read(self):
        row = own_row({"id": None, "code": "encoding", "line": 7}, b"f\xfcr " + b"x" * 996)
        self.assertNotIn("line", row)
        self.assertEqual((row["outcome"], row["record"]), ("errors", "f\ufffdr " + "x" * 996))

    def test_of_a_long_record_the_end_is_shown_too(self):
        line = b'{"html": "' + b"x" * 100_000 + b'", "id": "https://a.example"'
        record = own_row({"id": None, "code": "json", "line": 7}, line)["record"]
        head, tail = record.split("…")
        self.assertEqual((len(head), len(tail)), (700, 300))
        self.assertTrue(head.startswith('{"html": "x'))
        self.assertTrue(tail.endswith('x", "id": "https://a.example"'))

    def test_a_row_can_be_encoded_whatever_its_texts_name(self):
        given = json.loads(
            '{"id": "a\\ud83d", "title": "\\udf6a \\ud83c\\udf6a", "words": 7, "cut": true, "code": null}'
        )
        row = own_row(given, b"{}")
        self.assertEqual((row["id"], row["title"], row["words"], row["cut"]), ("a\ufffd", "\ufffd \U0001f36a", 7, True))
        json.dumps(row, ensure_ascii=False).encode()

    def test_records_of_another_format_are_refused_with_what_to_add(self):
        check_format("crawl", "jsonl", b'{"id')
        check_format("crawl", "jsonl", b"\x1f\x8b\x08\x00")
        for beginning in (b"PAR1", b"PARE"):
            check_format("crawl", "parquet", beginning)
            with self.assertRaisesRegex(WrongRecords, "crawl is Parquet.*--format parquet"):
                check_format("crawl", "jsonl", beginning)
        for beginning in (b'{"id', b"PA"):
            with self.assertRaisesRegex(WrongRecords, "crawl is not Parquet.*--format jsonl"):
                check_format("crawl", "parquet", beginning)

    def test_a_table_without_ids_or_policies_is_refused(self):
        for content in ("html", "text", "markdown", "pdf_base64", "pdf"):
            check_table("crawl", ["id", "fetched", content])
        for columns, missing in ((["ID", "html"], "no column id"), (["id", "url"], "none of .* html, .*, pdf$")):
            with self.assertRaisesRegex(WrongRecords, f"crawl has {missing}"):
                check_table("crawl", columns)

    def test_only_errors_are_a_failure(self):
        counts = [(0, 0), (5, 0), (1, 5), (0, 5)]
        self.assertEqual([Done(reports, errors).status for reports, errors in counts], [0, 0, 0, 1])

    def test_the_columns_are_those_of_the_command_line(self):
        names = [column["name"] for column in own_columns(read_columns())]
        self.assertEqual(names[0], "id")
        self.assertEqual(names[-2:], ["record", "outcome"])
        self.assertNotIn("line", names)
        self.assertEqual(len(names), len(set(names)))

    def test_the_schema_is_what_spark_reads(self):
        columns = [{"name": "id", "holds": "text"}, {"name": "cut", "holds": "truth"}]
        self.assertEqual(schema_of(columns), "`id` string, `cut` boolean")

    def test_groups_hold_everything_once_in_order(self):
        for count in (0, 1, 4, 5, 9):
            groups = list(in_groups(range(count), 4))
            self.assertEqual([value for group in groups for value in group], list(range(count)))
            self.assertTrue(all(0 < len(group) <= 4 for group in groups))

    def test_empty_lines_are_no_records(self):
        self.assertEqual([is_record(line) for line in (b"", b" \r", b"{}")], [False, False, True])


if __name__ == "__main__":
    unittest.main()
