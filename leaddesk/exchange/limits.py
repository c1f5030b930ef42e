"""Every limit for files from outside, in one place. The figures are measured: each is above any
honest file seen and below what hurts (2,573 public workbooks; the reasons stand beside them)."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes, times in seconds."""

    workbook_file: int = 50 * MB  # 100,000 rows × 20 columns are 6 MB
    text_file: int = 100 * MB
    sheet_parts: int = 400 * MB  # all XML of a workbook unpacked; 100,000 × 20 are 76 MB
    other_part: int = 20 * MB  # any part that is neither sheet nor strings: styles bombs
    ratio: int = 200  # unpacked : packed of a part above ratio_from; honest files reach 100
    ratio_from: int = 20 * MB
    parts: int = 2_000  # most seen: 340
    prolog: int = 64 * 1024  # where the root element must have begun
    rows: int = 200_000
    row_number: int = 1_048_576  # the last row any spreadsheet program has
    columns: int = 1_000
    cells: int = 5_000_000  # filled ones of a sheet
    counted_from: int = 20 * MB  # unpacked parts from here on are counted before they are read
    strings: int = 1_000_000  # shared strings, where there are not as many cells to share them
    text: int = 80_000_000  # bytes of a workbook that are text and no markup
    card_file: int = 50 * MB  # 10,000 cards without pictures are 3 MB
    card: int = 5 * MB  # one card, its pictures not counted
    card_file_lines: int = 5_000_000  # 50 MB of folded pictures have 700,000; these take 5 s
    card_lines: int = 5_000  # properties of one card; honest ones have below 100
    mail_file: int = 30 * MB
    mail_header: int = 64 * 1024  # a header is cut there; a subject of 1 MB was seen
    mail_parts: int = 2_000
    mail_depth: int = 50
    mail_text: int = 50_000  # characters of a mail that are kept
    cell_text: int = 32_767  # what a cell of Excel holds
    notes_text: int = 100_000
    looked_at: int = 200_000  # characters of a cell from which it is too long, blanks or not
    page_file: int = 20 * MB  # a pasted table; 10,000 rows × 15 from Excel are 12 MB
    page_depth: int = 20  # tables in cells of tables
    kept_file: int = 20 * MB  # a file kept with a contact: it grows the desk and every backup
    csv_field: int = 11 * MB  # above it the csv module gives up; cells above cell_text are flagged
    header_rows: int = 30  # title rows in which the header is looked for
    sample_rows: int = 200  # rows looked at to tell a column by its values
    line_breaks: int = 20  # in one csv field; more may be a quote that was never closed
    csv_lines: int = 10_000  # of one row, when a field has line breaks
    batch: int = 500  # rows sent at once …
    batch_text: int = 2_000_000  # … or characters of notes
    memory: int = 1024 * MB  # address space of the child at most …
    memory_base: int = 160 * MB  # … it gets this much beside what the content may need
    memory_watched: int = 80 * MB  # … and this much for itself, where the parent has to look
    cpu_seconds: int = 60
    wait_seconds: int = 75  # for one word from the child
    reported_value: int = 200  # characters of a wrong value in a report


LIMITS = Limits()
