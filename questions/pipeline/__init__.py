"""From documents to a bank: what is new is read, facts are weighed, questions written, and all of it stored."""

from questions.pipeline.building import BuildReport, Stage, Step, build
from questions.pipeline.gathering import gather, sample_notes

__all__ = ["BuildReport", "Stage", "Step", "build", "gather", "sample_notes"]
