"""How the tables became what they are: one file per version, run by ``quizapp.store.schema``."""
