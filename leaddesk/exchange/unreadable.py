"""The expected failures of reading and writing files; the sentence per code is in `ui/texts.py`."""

from __future__ import annotations

from leaddesk.domain.trouble import Trouble


class Unreadable(Trouble):
    """A file that cannot be read. `args_` always has `file` (its name).

    Codes: not_found, no_permission, empty_file, empty_sheet, no_such_sheet (sheet),
    not_a_spreadsheet, old_excel_named_xlsx, password (one is needed), wrong_password, damaged,
    too_big (size, limit), too_many_rows (rows, limit), too_many_columns (columns, limit),
    too_many_cells (sheet, cells, limit), too_many_strings (strings, limit), too_much_text (limit in
    millions of bytes), text_too_long (sheet, limit), line_too_long (line, limit),
    no_header, no_columns, file_changed (while it was read), reader_died, reader_timeout (seconds),
    cancelled.
    """


class Unwritable(Trouble):
    """A file that cannot be written: code cannot_write, `file` and `reason`; nothing is left."""
