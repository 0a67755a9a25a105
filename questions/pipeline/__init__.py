"""From documents to a bank: what is new is read, facts are weighed, questions written, and all of it stored.

``building.build`` does all of it; ``gathering`` finds the documents.
"""
