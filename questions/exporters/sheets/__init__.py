"""Sheets that web sites take: what each wants is a dated file under ``questions/data/sheets``."""
