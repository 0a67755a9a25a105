"""Papers: a teacher's selection of questions in order, and its versions with one key each."""
