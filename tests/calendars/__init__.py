"""Tests of questions.calendars."""
