"""Expected trouble: something the user can understand and act on. It carries a code and
arguments; the sentence for it is made where the language is known (`ui/texts.py`)."""

from __future__ import annotations


class Trouble(Exception):
    """An expected failure. `code` names the sentence, `args_` fills it."""

    def __init__(self, code: str, **args: object) -> None:
        super().__init__(code, args)
        self.code = code
        self.args_ = args

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.args_.items())
        return f"{self.code} ({told})" if told else self.code


class Refused(Trouble):
    """A rule of the desk says no; nothing was changed."""


class Cancelled(Trouble):
    """The user stopped a long job; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("cancelled")
