"""Question banks: SQLite files of documents, facts and questions, without anything about who learns them.

``open_bank`` and ``create_bank`` are the way in.
"""

from questions.bank.repository import Bank, bank_exists, create_bank, file_of_bank, open_bank
from questions.bank.values import BankDocument, Change, Origin, QuestionRef

__all__ = [
    "Bank",
    "BankDocument",
    "Change",
    "Origin",
    "QuestionRef",
    "bank_exists",
    "create_bank",
    "file_of_bank",
    "open_bank",
]
