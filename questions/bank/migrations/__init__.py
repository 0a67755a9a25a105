"""How the tables became what they are: one file per version, run by ``questions.bank.schema``."""
