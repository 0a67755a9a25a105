"""題庫: the questions of a bank in a table, and the one chosen beside it."""
