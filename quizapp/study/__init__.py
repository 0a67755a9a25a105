"""Studying: scheduling, the day's queue, the session, judging of answers, statistics. No Qt and no SQL."""
