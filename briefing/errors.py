"""The errors a user can meet: each says what is wrong, in which input, and what to do."""

from __future__ import annotations


class BriefingError(Exception):
    """Base of all errors that `briefing` raises on purpose; `exit_code` is the command's exit status."""

    exit_code = 1


class InputError(BriefingError):
    """What the user gave can't be used: unreadable, empty, too large, not text, an unknown option value."""

    exit_code = 2


class LanguageError(InputError):
    """The input is in a language that isn't supported, or in none that can be told."""


class ModelError(BriefingError):
    """A model is missing, damaged or can't do what is asked of it."""


class OutputError(InputError):
    """The result can't be written where the user wants it."""
