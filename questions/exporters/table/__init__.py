"""The question table: one question a row, for people to read, sort and edit in a spreadsheet, and to import again."""
